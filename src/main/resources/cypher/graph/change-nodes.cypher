// Changes properties of nodes; null removes one. Properties that are not named stay as they are.
UNWIND $rows AS row
MATCH (node) WHERE elementId(node) = row.element
SET node += row.properties
