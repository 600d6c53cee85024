// From which jobs does no promotion and no bridge within the field lead on?
MATCH (job:Job)-[:IN_FAMILY]->(family:JobFamily), (job)-[:AT_GRADE]->(grade:Grade)
WHERE NOT EXISTS { (job)-[move:LEADS_TO]->(:Job) WHERE move.kind IN ['PROMOTION', 'CATEGORY_BRIDGE'] }
RETURN family.name AS family, grade.code AS grade, job.title AS title,
       count { (job)-[move:LEADS_TO]->(:Job) WHERE move.kind <> 'LATERAL' } AS waysUpElsewhere
ORDER BY family, grade
