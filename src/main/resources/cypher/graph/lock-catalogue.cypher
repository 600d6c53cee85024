// Locks the catalogue against other loads until this transaction ends, and returns its version.
// Setting a property locks the node; removing it again leaves no trace.
MERGE (catalogue:Catalogue {id: 'catalogue'})
SET catalogue.lock = true
REMOVE catalogue.lock
RETURN catalogue.version AS version, catalogue.loadedAt AS loadedAt
