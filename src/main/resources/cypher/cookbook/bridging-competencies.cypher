// Which competencies does the bridge from the highest assistant grade to NOA most often ask as new?
MATCH (from:Job)-[:LEADS_TO {kind: 'CATEGORY_BRIDGE'}]->(to:Job)-[:AT_GRADE]->(:Grade {code: 'NOA'})
MATCH (from)-[:AT_GRADE]->(:Grade {code: 'G7'}), (to)-[:REQUIRES]->(competency:Competency)
WHERE NOT EXISTS { (from)-[:REQUIRES]->(:Competency)<-[:BROADER*0..]-(competency) }
WITH DISTINCT competency, to.id AS target ORDER BY target
RETURN competency.name AS competency, count(target) AS bridges, collect(target) AS targets
ORDER BY bridges DESC, competency LIMIT 10
