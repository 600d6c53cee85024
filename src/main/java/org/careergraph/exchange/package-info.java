/**
 * Frameworks from files and to files: what HR units have in tables becomes a folder of facts, with the tables' own words as a document
 * that can be quoted. Everything is read before anything is written, every problem names its row and column, and nothing is
 * written that the files do not say.
 */
@NullMarked
package org.careergraph.exchange;

import org.jspecify.annotations.NullMarked;
