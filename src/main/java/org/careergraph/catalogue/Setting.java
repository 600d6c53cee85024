package org.careergraph.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The location of a job.
 *
 * @param unit the work unit, if the document names one
 * @param condition for the grade to exist in an office, if there is one
 */
public record Setting(
        List<OfficeKind> offices,
        @Nullable String unit,
        @Nullable String condition,
        Citation citation) {}
