// Removes a constraint whose definition has changed.
DROP CONSTRAINT $name IF EXISTS
