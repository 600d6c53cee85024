// Creates nodes, and returns the internal id by which this transaction finds each of them again.
UNWIND $rows AS row
CREATE (node:$(row.labels))
SET node = row.properties
RETURN row.number AS number, elementId(node) AS element
