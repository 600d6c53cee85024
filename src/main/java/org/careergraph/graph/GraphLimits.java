package org.careergraph.graph;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Time limits for the database.
 *
 * @param transactionTimeout of a reading transaction; the database stops it then, or else this process does
 * @param loadTimeout of a writing transaction, including the time that it waits for other loads
 * @param catalogueWait how long a question waits for the catalogue to be checked, and read if its version is new
 * @param absence how long a database that did not answer is not asked again
 */
@ConfigurationProperties("careergraph.limits")
record GraphLimits(Duration transactionTimeout, Duration loadTimeout, Duration catalogueWait, Duration absence) {}
