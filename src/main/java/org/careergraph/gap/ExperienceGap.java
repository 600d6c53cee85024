package org.careergraph.gap;

import java.util.List;
import org.careergraph.catalogue.ExperienceRequirement;

/**
 * Experience between a start and a target.
 *
 * @param lines years, kind, domain and further demands apart
 */
public record ExperienceGap(
        List<ExperienceRequirement> from, List<ExperienceRequirement> to, List<GapLine<ExperienceRequirement>> lines) {}
