// Which indexes are there, and over what? A constraint has one of its own name.
SHOW INDEXES YIELD name, labelsOrTypes, properties
