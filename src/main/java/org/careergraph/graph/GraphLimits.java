package org.careergraph.graph;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long the database may take.
 *
 * @param transactionTimeout for a reading transaction; afterwards the database stops it, and if it does not, we do
 * @param loadTimeout for a writing transaction, with the time it waits for other loads
 * @param catalogueWait that a question waits until the catalogue has been checked, and read if it is a new one
 * @param absence for which a database that did not answer is not asked again
 */
@ConfigurationProperties("careergraph.limits")
record GraphLimits(Duration transactionTimeout, Duration loadTimeout, Duration catalogueWait, Duration absence) {}
