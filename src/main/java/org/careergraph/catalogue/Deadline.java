package org.careergraph.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Until when one can apply.
 *
 * @param printed the day exactly as printed, or null if the notice names none
 * @param readings every day that this can mean, the earliest first; empty if none is named
 */
public record Deadline(
        @Nullable String printed,
        List<LocalDate> readings,
        @Nullable String note,
        Citation citation) {

    /** Whether what is printed can mean several days. */
    public boolean isAmbiguous() {
        return readings.size() > 1;
    }
}
