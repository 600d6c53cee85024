// Which education do jobs require, and at which grades?
MATCH (job:Job)-[:REQUIRES_EDUCATION]->(education:EducationRequirement), (job)-[:AT_GRADE]->(grade:Grade)
WITH education.level AS level, education.trainingArea IS NOT NULL AS withTraining, education.licence AS licence, job, grade
ORDER BY grade.code
RETURN level, withTraining, licence, count(job) AS jobs, collect(DISTINCT grade.code) AS grades
ORDER BY jobs DESC, level
