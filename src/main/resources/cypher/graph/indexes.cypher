// Lists the indexes with their labels and properties. A constraint has an index of the same name.
SHOW INDEXES YIELD name, labelsOrTypes, properties
