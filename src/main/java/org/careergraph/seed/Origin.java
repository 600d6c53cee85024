package org.careergraph.seed;

import org.careergraph.catalogue.Citation;

/**
 * Where a part of a position is printed. It follows from the structure of the file, so that the parts need not state their
 * ids and citations.
 *
 * @param document id of the document
 * @param id id of the position, followed by the sections that lead to the part
 * @param place the place in the document; empty for a notice as a whole
 */
record Origin(String document, String id, String place) {

    /** A section, or an item of a section; the part itself if the section is empty. */
    Origin in(String section) {
        return section.isEmpty()
                ? this
                : new Origin(document, id + "/" + section, place.isEmpty() ? section : place + "/" + section);
    }

    Citation citation() {
        return new Citation(document, place);
    }
}
