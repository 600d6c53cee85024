// Which version does the graph hold, now that no other load can change it before this transaction ends?
// Setting a property locks the node; removing it again leaves nothing behind.
MERGE (catalogue:Catalogue {id: 'catalogue'})
SET catalogue.lock = true
REMOVE catalogue.lock
RETURN catalogue.version AS version, catalogue.loadedAt AS loadedAt
