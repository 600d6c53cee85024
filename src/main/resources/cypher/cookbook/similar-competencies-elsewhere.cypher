// Which positions require a competency similar to this one, in another organization's words?
WITH 'client-orientation' AS wanted
MATCH (:Competency {id: wanted})-[match:CLOSE_MATCH]-(similar:Competency)<-[asked:REQUIRES]-(position:Position)
MATCH (position)-[:ISSUED_BY]->(organization:Organization)
RETURN similar.name AS competency, organization.id AS organization, position.id AS position, asked.importance AS importance,
       asked.cite AS place, match.reason AS reason
ORDER BY competency, position
