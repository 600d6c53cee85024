// Which job families replaced which former families?
MATCH (family:JobFamily)-[:REPLACES]->(former:FormerJobFamily)
RETURN former.name AS former, family.name AS today
ORDER BY former
