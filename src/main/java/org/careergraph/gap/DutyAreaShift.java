package org.careergraph.gap;

import java.util.List;
import org.careergraph.catalogue.Duty;

/**
 * The duties of one area at the start and at the target.
 *
 * @param area id of the duty area
 */
public record DutyAreaShift(String area, List<Duty> from, List<Duty> to) {}
