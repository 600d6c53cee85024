// Removes nodes with every relationship they have.
MATCH (node) WHERE elementId(node) IN $elements
DETACH DELETE node
