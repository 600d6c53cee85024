// Which jobs require experience of an ERP system, and of which modules?
MATCH (job:Job)-[:REQUIRES_EXPERIENCE]->(:ExperienceRequirement)-[:DEMANDS]->(demand:ExperienceDemand)
WHERE demand.id STARTS WITH 'erp-'
WITH demand, job.id AS job ORDER BY job
RETURN demand.name AS demand, collect(job) AS jobs
ORDER BY demand
