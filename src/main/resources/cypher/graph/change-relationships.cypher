// Changes properties of relationships; null removes one. Properties that are not named stay as they are.
UNWIND $rows AS row
MATCH ()-[relationship]->() WHERE elementId(relationship) = row.element
SET relationship += row.properties
