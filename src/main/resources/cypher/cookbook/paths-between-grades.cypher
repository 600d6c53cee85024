// Which chains of promotions and bridges lead from G5 to NOA without skipping a grade?
MATCH path = (start:Job)-[:LEADS_TO*1..8]->(target:Job)
WHERE (start)-[:AT_GRADE]->(:Grade {id: 'un-common-system/G5'}) AND (target)-[:AT_GRADE]->(:Grade {id: 'un-common-system/NOA'})
  AND all(move IN relationships(path) WHERE move.kind IN ['PROMOTION', 'CATEGORY_BRIDGE'] AND move.skippedGrades = 0)
MATCH (start)-[:IN_FAMILY]->(:JobFamily)-[:IN_FIELD]->(field:OccupationalField)
RETURN field.name AS field,
       [job IN nodes(path) | job.id] AS jobs,
       [move IN relationships(path) | move.newCompetencies + move.widerCompetencies] AS newAtEachMove,
       [move IN relationships(path) | move.raisedCompetencies] AS raisedAtEachMove
ORDER BY field
