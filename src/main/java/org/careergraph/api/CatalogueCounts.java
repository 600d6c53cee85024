package org.careergraph.api;

import java.util.List;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.CompetencyKind;
import org.careergraph.catalogue.Duty;
import org.careergraph.path.CareerMap;

/** How much of each the catalogue holds. */
record CatalogueCounts(
        int occupationalFields,
        int jobFamilies,
        int jobs,
        int vacancies,
        int duties,
        int variantDuties,
        int technicalStatements,
        int behaviouralStatements,
        int competencies,
        int dutyAreas,
        int moves) {
    static CatalogueCounts of(CareerMap map) {
        var facts = map.catalogue().facts();
        List<Duty> duties =
                facts.jobs().stream().flatMap(job -> job.duties().stream()).toList();
        int common =
                (int) duties.stream().filter(duty -> duty.variant() == null).count();
        return new CatalogueCounts(
                facts.occupationalFields().size(),
                facts.jobFamilies().size(),
                facts.jobs().size(),
                facts.vacancies().size(),
                common,
                duties.size() - common,
                statements(map.catalogue(), CompetencyKind.TECHNICAL),
                statements(map.catalogue(), CompetencyKind.BEHAVIOURAL),
                facts.competencies().size(),
                facts.dutyAreas().size(),
                map.moves().size());
    }

    private static int statements(Catalogue catalogue, CompetencyKind block) {
        return (int) catalogue.facts().jobs().stream()
                .flatMap(job -> job.requirements().competencies().stream())
                .filter(requirement -> requirement.block() == block)
                .map(requirement -> requirement.citation())
                .distinct()
                .count();
    }
}
