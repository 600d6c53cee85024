// Removes a constraint that was made otherwise.
DROP CONSTRAINT $name IF EXISTS
