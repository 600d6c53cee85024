// Which competencies does the bridge from G7 to NOA require of which G7 requires nothing, not even a part?
MATCH (from:Job)-[:LEADS_TO {kind: 'CATEGORY_BRIDGE'}]->(to:Job)-[:REQUIRES]->(competency:Competency)
WHERE (from)-[:AT_GRADE]->(:Grade {id: 'un-common-system/G7'}) AND (to)-[:AT_GRADE]->(:Grade {id: 'un-common-system/NOA'})
  AND NOT EXISTS { (competency)<-[:BROADER*0..]-(:Competency)-[:BROADER*0..]->(:Competency)<-[:REQUIRES]-(from) }
WITH DISTINCT competency, to.id AS target ORDER BY target
RETURN competency.name AS competency, count(target) AS bridges, collect(target) AS targets
ORDER BY bridges DESC, competency
