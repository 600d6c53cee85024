// Changes properties of nodes; null removes a property. Properties that are not named are kept.
UNWIND $rows AS row
MATCH (node) WHERE elementId(node) = row.element
SET node += row.properties
