// Which families of today replaced which of earlier times?
MATCH (family:JobFamily)-[:REPLACES]->(former:FormerJobFamily)
RETURN former.name AS former, family.name AS today
ORDER BY former
