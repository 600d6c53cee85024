package org.careergraph.graph;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long the database may take.
 *
 * @param transactionTimeout for a reading transaction; afterwards the database stops it
 * @param loadTimeout for a writing transaction, with the time it waits for other loads
 */
@ConfigurationProperties("careergraph.limits")
record GraphLimits(Duration transactionTimeout, Duration loadTimeout) {}
