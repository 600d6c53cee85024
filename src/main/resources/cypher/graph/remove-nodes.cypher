// Removes nodes with all their relationships.
MATCH (node) WHERE elementId(node) IN $elements
DETACH DELETE node
