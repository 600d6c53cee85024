// Which competencies of a field are required at a lower level at a higher grade?
MATCH (field:OccupationalField)<-[:IN_FIELD]-(:JobFamily)<-[:IN_FAMILY]-(lower:Job)-[asked:REQUIRES]->(competency:Competency)
WHERE asked.level IS NOT NULL
MATCH (lower)-[:LEADS_TO]->(higher:Job)-[later:REQUIRES]->(competency)
MATCH (higher)-[:IN_FAMILY]->(:JobFamily)-[:IN_FIELD]->(field)
WHERE later.levelRank < asked.levelRank
RETURN field.name AS field, competency.name AS competency, lower.id AS lower, asked.level AS asked,
       higher.id AS higher, later.level AS askedThere
ORDER BY field, competency, lower, higher
