// The graph now holds this version.
MATCH (catalogue:Catalogue {id: 'catalogue'})
SET catalogue.version = $version, catalogue.loadedAt = $loadedAt
