package org.careergraph.gap;

import java.util.List;

/**
 * Themes of duties between a start and a target. Duties of a job's variants are left out, since a position need not be
 * that variant.
 *
 * @param added areas that only the target has
 * @param continued areas that both have
 * @param left areas that only the start has
 */
public record DutyAreaGap(List<DutyAreaShift> added, List<DutyAreaShift> continued, List<DutyAreaShift> left) {}
