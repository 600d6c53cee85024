// Who must have worked with an ERP system, and with which of its modules?
MATCH (job:Job)-[:REQUIRES_EXPERIENCE]->(experience:ExperienceRequirement)-[:DEMANDS]->(demand:ExperienceDemand)
WHERE demand.id STARTS WITH 'erp-'
MATCH (job)-[:AT_GRADE]->(grade:Grade)
WITH demand, grade, job ORDER BY grade.code, job.id
RETURN demand.name AS demand, collect(job.id) AS jobs
ORDER BY demand
