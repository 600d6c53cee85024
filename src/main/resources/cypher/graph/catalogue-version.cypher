// Reads the version of the catalogue and the time of its load.
MATCH (catalogue:Catalogue {id: 'catalogue'})
RETURN catalogue.version AS version, catalogue.loadedAt AS loadedAt
