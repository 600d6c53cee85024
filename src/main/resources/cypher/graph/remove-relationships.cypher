// Removes relationships.
MATCH ()-[relationship]->() WHERE elementId(relationship) IN $elements
DELETE relationship
