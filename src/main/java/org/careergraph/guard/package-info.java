/**
 * Protects the API: limits of requests, rates of clients, access, origins and headers. The numbers of all limits are in {@code
 * application.yaml}. A refusal names the limit, its maximum and the value.
 */
@NullMarked
package org.careergraph.guard;

import org.jspecify.annotations.NullMarked;
