// Which vacancies may be open on a day, and where does that depend on how the deadline is read?
WITH date('2024-08-01') AS day
MATCH (vacancy:Vacancy)-[:ISSUED_BY]->(organization:Organization)
WHERE vacancy.deadlineLatest IS NULL OR vacancy.deadlineLatest >= day
RETURN vacancy.title AS title, organization.id AS organization,
       [(vacancy)-[:AT_GRADE]->(grade:Grade) | grade.code] AS grade, vacancy.deadlinePrinted AS printed,
       CASE WHEN vacancy.deadlineLatest IS NULL THEN 'no day stated'
            WHEN vacancy.deadlineEarliest >= day THEN 'open' ELSE 'depends on the reading' END AS open
ORDER BY title
