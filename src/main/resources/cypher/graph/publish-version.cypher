// Records the version that the graph now holds.
MATCH (catalogue:Catalogue {id: 'catalogue'})
SET catalogue.version = $version, catalogue.loadedAt = $loadedAt
