// How do the duties of one area change from grade to grade, family by family?
MATCH (job:Job)-[:HAS_DUTY]->(duty:Duty)-[:CONCERNS]->(:DutyArea {id: 'recruitment'})
MATCH (job)-[:AT_GRADE]->(grade:Grade)-[:IN_CATEGORY]->(category:GradeCategory)
MATCH (duty)-[cites:CITES]->(:Document)
RETURN job.id AS job, duty.number AS number, duty.variant AS variant, duty.text AS duty, cites.locator AS place
ORDER BY category.code, grade.rank, job, number
