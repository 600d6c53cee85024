// Removes an index whose definition has changed.
DROP INDEX $name IF EXISTS
