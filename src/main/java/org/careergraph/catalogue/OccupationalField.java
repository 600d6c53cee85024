package org.careergraph.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of work, to which job families belong.
 *
 * @param number its number in the list of the document
 * @param alsoCalled short names that people search for, such as HR; ours, not from a document
 */
public record OccupationalField(
        String id,
        String name,
        int number,
        List<String> alsoCalled,
        @Nullable String note,
        Citation citation) {
    public OccupationalField {
        alsoCalled = List.copyOf(alsoCalled);
    }
}
