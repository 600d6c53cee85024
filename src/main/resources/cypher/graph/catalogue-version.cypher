// Which version of the catalogue does the graph hold, and since when?
MATCH (catalogue:Catalogue {id: 'catalogue'})
RETURN catalogue.version AS version, catalogue.loadedAt AS loadedAt
