// Which competencies do most job families require, apart from core competencies?
MATCH (competency:Competency)<-[:REQUIRES]-(:Job)-[:IN_FAMILY]->(family:JobFamily)
WHERE competency.kind <> 'CORE'
WITH competency, count(DISTINCT family) AS families
RETURN competency.name AS competency, competency.kind AS kind, families
ORDER BY families DESC, competency LIMIT 10
