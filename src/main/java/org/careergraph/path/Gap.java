package org.careergraph.path;

import java.util.List;
import org.careergraph.catalogue.Gate;
import org.careergraph.catalogue.Position;

/**
 * What a target asks beyond what is asked where one starts.
 *
 * @param gates what the source sets beside requirements
 */
public record Gap(
        Position from,
        Position to,
        EducationGap education,
        ExperienceGap experience,
        List<LanguageGap> languages,
        List<CompetencyGap> competencies,
        DutyAreaGap dutyAreas,
        List<Gate> gates) {
    /** How many different competencies stand in the status. */
    public int count(GapStatus status) {
        return (int) competencies.stream()
                .filter(line -> line.status() == status)
                .map(CompetencyGap::competency)
                .distinct()
                .count();
    }
}
