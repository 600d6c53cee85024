package org.careergraph.notice;

import org.careergraph.source.Passage;

/** Turns the statements of a section into entries. */
interface RequirementEntries {

    void write(String indent, Passage passage);
}
