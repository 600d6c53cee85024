// Who must have worked with an ERP system, and with which of its modules?
MATCH (job:Job)-[:REQUIRES_EXPERIENCE]->(:ExperienceRequirement)-[:DEMANDS]->(demand:ExperienceDemand)
WHERE demand.id STARTS WITH 'erp-'
WITH demand, job.id AS job ORDER BY job
RETURN demand.name AS demand, collect(job) AS jobs
ORDER BY demand
