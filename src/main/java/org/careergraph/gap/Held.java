package org.careergraph.gap;

import java.util.List;
import org.careergraph.catalogue.CompetencyRequirement;
import org.careergraph.catalogue.Level;
import org.jspecify.annotations.Nullable;

/**
 * A competency that is held.
 *
 * @param degree as asked or told, in words that are no level; or null
 * @param asked the requirement of the start that stands for it; null if a person tells or acquires it
 * @param isAll whether the level is all there is, and not only the least
 */
public record Held(
        String competency,
        @Nullable Level level,
        @Nullable String degree,
        @Nullable CompetencyRequirement asked,
        boolean isAll) {
    public static List<Held> by(List<CompetencyRequirement> requirements) {
        return requirements.stream()
                .map(asked -> new Held(asked.competency(), asked.level(), asked.degree(), asked, false))
                .toList();
    }
}
