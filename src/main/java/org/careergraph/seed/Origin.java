package org.careergraph.seed;

import org.careergraph.catalogue.Citation;

/**
 * Where a part of a position is printed. The place follows from the structure of the file, so that no part has to state its
 * citation or its id.
 *
 * @param document id of the document
 * @param id id of the position, and behind it the sections that lead to the part
 * @param place the place in the document; empty for a notice as a whole
 */
record Origin(String document, String id, String place) {

    /** A section, or an item of a section. */
    Origin in(String section) {
        return new Origin(document, id + "/" + section, place.isEmpty() ? section : place + "/" + section);
    }

    Citation citation() {
        return new Citation(document, place);
    }
}
