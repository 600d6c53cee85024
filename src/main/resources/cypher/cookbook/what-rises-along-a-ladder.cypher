// Which competencies change from grade to grade in one family?
WITH 'ilo/finance-assistants' AS family
MATCH (job:Job)-[:IN_FAMILY]->(:JobFamily {id: family}), (job)-[:AT_GRADE]->(grade:Grade)
MATCH (job)-[asked:REQUIRES]->(competency:Competency)
WHERE competency.kind <> 'CORE'
WITH family, competency, grade, coalesce(asked.level, asked.degree, 'asked') AS level ORDER BY grade.rank
WITH family, competency, collect(grade.code + ' ' + level) AS levels, collect(DISTINCT level) AS different
WHERE size(levels) < count { (:Job)-[:IN_FAMILY]->(:JobFamily {id: family}) } OR size(different) > 1
RETURN competency.name AS competency, levels, [(competency)-[:BROADER]->(wider) | wider.name] AS within
ORDER BY competency
