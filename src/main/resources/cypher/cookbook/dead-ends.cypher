// Which jobs have no promotion and no bridge within their field?
MATCH (job:Job)-[:IN_FAMILY]->(family:JobFamily), (job)-[:AT_GRADE]->(grade:Grade)
WHERE NOT EXISTS { (job)-[move:LEADS_TO]->(:Job) WHERE move.kind IN ['PROMOTION', 'CATEGORY_BRIDGE'] }
RETURN family.name AS family, grade.code AS grade, job.title AS title,
       count { (job)-[move:LEADS_TO]->(:Job) WHERE move.kind <> 'LATERAL' } AS waysUpElsewhere
ORDER BY family, grade
