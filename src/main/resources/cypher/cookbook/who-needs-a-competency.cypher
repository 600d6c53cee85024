// Which jobs require one competency, or a broader one that contains it, and at which level?
WITH 'attention-to-detail' AS wanted
MATCH (:Competency {id: wanted})-[:BROADER*0..]->(competency:Competency)<-[asked:REQUIRES]-(job:Job)
RETURN competency.name AS competency, job.id AS job, asked.level AS level, asked.cite AS place
ORDER BY competency, job
