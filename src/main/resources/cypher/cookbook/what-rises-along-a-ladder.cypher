// Which competencies rise, come or go from grade to grade in one family?
WITH 'finance-assistants' AS family
MATCH (job:Job)-[:IN_FAMILY]->(:JobFamily {id: family}), (job)-[:AT_GRADE]->(grade:Grade)
MATCH (job)-[asked:REQUIRES]->(competency:Competency)
WHERE competency.kind <> 'CORE'
WITH competency, grade, coalesce(asked.level, 'asked') AS level ORDER BY grade.rank
WITH competency, collect(grade.code + ' ' + level) AS levels, collect(DISTINCT level) AS different
WHERE size(levels) < 3 OR size(different) > 1
RETURN competency.name AS competency, levels
ORDER BY competency
