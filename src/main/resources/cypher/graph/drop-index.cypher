// Removes an index that was made otherwise.
DROP INDEX $name IF EXISTS
