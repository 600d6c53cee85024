// Which lateral moves require the fewest new competencies?
MATCH (from:Job)-[move:LEADS_TO {kind: 'LATERAL'}]->(to:Job)
RETURN from.id AS from, to.id AS to, move.newCompetencies + move.widerCompetencies AS new,
       move.raisedCompetencies AS raised
ORDER BY new, raised, from, to LIMIT 10
