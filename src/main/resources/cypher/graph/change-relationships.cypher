// Changes properties of relationships; null removes a property. Properties that are not named are kept.
UNWIND $rows AS row
MATCH ()-[relationship]->() WHERE elementId(relationship) = row.element
SET relationship += row.properties
