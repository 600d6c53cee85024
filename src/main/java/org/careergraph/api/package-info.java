/**
 * The GraphQL API: thin controllers over one version of the catalogue for each operation, one table of the fields that are not
 * components of a record, and pages.
 */
@NullMarked
package org.careergraph.api;

import org.jspecify.annotations.NullMarked;
