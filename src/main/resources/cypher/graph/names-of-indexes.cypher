// Which indexes are there? A constraint has one of its own name.
SHOW INDEXES YIELD name
