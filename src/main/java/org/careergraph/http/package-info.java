/**
 * GraphQL over HTTP: requests, saved questions, GET, entity tags, and the names of questions in metrics.
 */
@NullMarked
package org.careergraph.http;

import org.jspecify.annotations.NullMarked;
