package org.careergraph.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the fields of work that job families lie in.
 *
 * @param number its number in the document's list
 * @param alsoCalled short names that people look for it by, such as HR; ours, and no document's
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
