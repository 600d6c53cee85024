// Where do two jobs of one field require the same competency at the same level in different words?
MATCH (one:Job)-[asked:REQUIRES]->(competency:Competency)<-[other:REQUIRES]-(two:Job),
      (one)-[move:LEADS_TO]->(two)
WHERE move.kind IN ['PROMOTION', 'CATEGORY_BRIDGE'] AND move.skippedGrades = 0
  AND coalesce(asked.level, '') = coalesce(other.level, '') AND coalesce(asked.degree, '') = coalesce(other.degree, '')
  AND coalesce(asked.wording, '') <> coalesce(other.wording, '')
RETURN competency.name AS competency, one.id AS from, asked.wording AS reads, two.id AS to, other.wording AS readsThere
ORDER BY competency, from, to
