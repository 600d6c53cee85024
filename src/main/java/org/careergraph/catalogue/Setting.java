package org.careergraph.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The location of a job.
 *
 * @param offices the kinds of offices, as the document calls them; empty if it names none
 * @param unit the work unit, if the document names one
 * @param condition for the grade to exist in an office, if there is one
 */
public record Setting(
        List<String> offices,
        @Nullable String unit,
        @Nullable String condition,
        Citation citation) {}
