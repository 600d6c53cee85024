package org.careergraph.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.careergraph.catalogue.Citation;
import org.careergraph.catalogue.Competency;
import org.careergraph.catalogue.CompetencyKind;
import org.careergraph.catalogue.CompetencyRequirement;
import org.careergraph.catalogue.Duty;
import org.careergraph.catalogue.Facts;
import org.careergraph.catalogue.Job;
import org.careergraph.catalogue.JobFamily;
import org.junit.jupiter.api.Test;

/** The facts that the product brings along, counted against the document they are taken from. */
class BuiltInSeedTests {

    private static final Facts FACTS = SeedReader.readBuiltIn();

    @Test
    void nothingIsMissingAndNothingInvented() {
        assertThat(FACTS.occupationalFields()).hasSize(8);
        assertThat(FACTS.jobFamilies()).hasSize(14);
        assertThat(FACTS.jobs()).hasSize(36);
        assertThat(duties().filter(duty -> duty.variant() == null)
                        .map(Duty::citation)
                        .distinct())
                .hasSize(396);
        assertThat(duties().filter(duty -> duty.variant() != null)
                        .map(Duty::citation)
                        .distinct())
                .hasSize(12);
        assertThat(statements(CompetencyKind.TECHNICAL)).hasSize(193);
        assertThat(statements(CompetencyKind.BEHAVIOURAL)).hasSize(269);
        assertThat(statements(CompetencyKind.CORE)).hasSize(36);
        assertThat(requirements().filter(requirement -> requirement.block() == CompetencyKind.CORE))
                .hasSize(36 * 9);
    }

    @Test
    void everyFamilyLiesInAFieldAndEveryFieldHasAFamily() {
        assertThat(FACTS.jobFamilies().stream().map(JobFamily::field).distinct())
                .containsExactlyInAnyOrderElementsOf(FACTS.occupationalFields().stream()
                        .map(field -> field.id())
                        .toList());
    }

    @Test
    void everyCompetencyAndEveryDutyAreaIsUsed() {
        List<String> asked =
                requirements().map(CompetencyRequirement::competency).toList();
        List<String> broader = FACTS.competencies().stream()
                .flatMap(one -> one.broader().stream())
                .toList();
        assertThat(FACTS.competencies().stream().map(Competency::id))
                .allMatch(id -> asked.contains(id) || broader.contains(id));
        assertThat(FACTS.dutyAreas().stream().map(area -> area.id()))
                .allMatch(id -> duties().anyMatch(duty -> duty.areas().contains(id)));
    }

    @Test
    void nothingIsLeftToDo() {
        assertThat(FACTS.toString()).doesNotContain("TODO");
    }

    private static Stream<Duty> duties() {
        return FACTS.jobs().stream().map(Job::duties).flatMap(List::stream);
    }

    private static Stream<CompetencyRequirement> requirements() {
        return FACTS.jobs().stream().flatMap(job -> job.requirements().competencies().stream());
    }

    private static Stream<Citation> statements(CompetencyKind block) {
        return requirements()
                .filter(requirement -> requirement.block() == block)
                .map(CompetencyRequirement::citation)
                .distinct();
    }
}
