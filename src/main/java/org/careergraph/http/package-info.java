/**
 * Questions over HTTP: the body of a request, saved questions, GET, entity tags, and the names that metrics use.
 */
@NullMarked
package org.careergraph.http;

import org.jspecify.annotations.NullMarked;
