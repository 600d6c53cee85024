// Which language clauses exist, and how many jobs have each?
MATCH (job:Job)-[:REQUIRES_LANGUAGE]->(clause:LanguageRequirement), (job)-[:AT_GRADE]->(grade:Grade)
WITH clause.clause AS number, clause.level AS level, clause.anyOf AS anyOf, job, grade ORDER BY grade.code
RETURN number, level, anyOf, count(job) AS jobs, collect(DISTINCT grade.code) AS grades
ORDER BY number, jobs DESC, level
