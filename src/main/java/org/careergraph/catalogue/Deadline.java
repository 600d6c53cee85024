package org.careergraph.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The last day for applications.
 *
 * @param printed the day as printed; null if the notice states none
 * @param readings all days that the printed one can mean, the earliest first; empty if none is stated
 */
public record Deadline(
        @Nullable String printed,
        List<LocalDate> readings,
        @Nullable String note,
        Citation citation) {

    /** Whether the printed day can mean several days. */
    public boolean isAmbiguous() {
        return readings.size() > 1;
    }
}
