// Waits until every index answers; fails after so many seconds.
CALL db.awaitIndexes($seconds)
