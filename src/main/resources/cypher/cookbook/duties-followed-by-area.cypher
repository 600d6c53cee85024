// How do the duties of one area change up the grades of a field?
WITH 'recruitment' AS area
MATCH (:DutyArea {id: area})<-[:CONCERNS]-(duty:Duty)<-[:HAS_DUTY]-(job:Job)-[:AT_GRADE]->(grade:Grade)
MATCH (grade)-[:IN_CATEGORY]->(category:GradeCategory), (duty)-[cites:CITES]->(:Document)
RETURN job.id AS job, duty.number AS number, duty.text AS duty, cites.locator AS place
ORDER BY category.code, grade.rank, job, number
