/**
 * The GraphQL API: thin controllers over one version of the catalogue for each operation, views that walk it without
 * asking the database again, pages, and errors that a client can act on.
 */
@NullMarked
package org.careergraph.api;

import org.jspecify.annotations.NullMarked;
