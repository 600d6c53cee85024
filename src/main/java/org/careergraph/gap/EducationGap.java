package org.careergraph.gap;

import java.util.List;
import org.careergraph.catalogue.EducationRequirement;

/**
 * Education between a start and a target.
 *
 * @param from what is asked where one starts
 * @param to what the target asks
 * @param lines level, training and licence apart
 * @param steps levels of education between the two; 0 if the target asks no higher one
 * @param alternatives every way to satisfy the education that is asked, the one that is named first in front; empty if neither a
 *     degree is asked nor an alternative stated
 */
public record EducationGap(
        List<EducationRequirement> from,
        List<EducationRequirement> to,
        List<GapLine<EducationRequirement>> lines,
        int steps,
        List<EducationAlternative> alternatives) {}
