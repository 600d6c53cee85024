// Which competencies does one move require, and is each of them new, wider, raised or held?
MATCH (from:Job {id: 'ilo/finance-assistants/G7'}), (to:Job {id: 'ilo/finance-officers/NOA'})-[asked:REQUIRES]->(competency:Competency)
OPTIONAL MATCH (from)-[held:REQUIRES]->(:Competency)<-[:BROADER*0..]-(competency)
WITH from, competency, asked, max(coalesce(held.levelRank, 0)) AS heldRank, count(held) > 0 AS isHeld
WITH from, competency, asked, heldRank, isHeld,
     EXISTS { (competency)<-[:BROADER*0..]-(:Competency)-[:BROADER*0..]->(:Competency)<-[:REQUIRES]-(from) } AS inPart
RETURN competency.name AS competency, asked.level AS level, asked.cite AS place,
       CASE WHEN isHeld AND heldRank >= coalesce(asked.levelRank, 0) THEN 'held'
            WHEN isHeld THEN 'rises' WHEN inPart THEN 'wider' ELSE 'new' END AS status
ORDER BY status, competency
