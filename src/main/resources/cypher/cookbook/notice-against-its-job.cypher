// Which competencies of a notice does its comparable generic job require too, in similar words, or not at all?
MATCH (vacancy:Vacancy)-[:COMPARABLE_TO]->(job:Job), (vacancy)-[asked:REQUIRES]->(competency:Competency)
WITH vacancy, job, asked, competency,
     EXISTS { (competency)-[:BROADER*0..]->(:Competency)<-[:REQUIRES]-(job) } AS same,
     COLLECT { MATCH (competency)-[:CLOSE_MATCH]-(other:Competency)<-[:REQUIRES]-(job) RETURN other.name ORDER BY other.name } AS similar
RETURN vacancy.title AS notice, job.id AS job,
       CASE WHEN same THEN 'asked too' WHEN size(similar) > 0 THEN 'similar' ELSE 'not asked' END AS atTheJob,
       competency.name AS competency, asked.importance AS importance, similar, asked.cite AS place
ORDER BY notice, job, atTheJob, competency, place
