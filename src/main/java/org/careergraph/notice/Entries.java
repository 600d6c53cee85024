package org.careergraph.notice;

import org.careergraph.source.Passage;

/** How one statement of a section becomes entries. */
interface Entries {

    void write(String indent, Passage passage);
}
