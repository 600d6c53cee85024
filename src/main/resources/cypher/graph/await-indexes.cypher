// Waits until every index is online; fails after $seconds.
CALL db.awaitIndexes($seconds)
