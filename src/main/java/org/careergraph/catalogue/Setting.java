package org.careergraph.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a job is located.
 *
 * @param unit the work unit, if the document names one
 * @param condition on which the grade exists in an office, if there is one
 */
public record Setting(
        List<OfficeKind> offices,
        @Nullable String unit,
        @Nullable String condition,
        Citation citation) {}
