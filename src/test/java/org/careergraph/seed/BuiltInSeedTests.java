package org.careergraph.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.careergraph.catalogue.Citation;
import org.careergraph.catalogue.Competency;
import org.careergraph.catalogue.CompetencyKind;
import org.careergraph.catalogue.CompetencyRequirement;
import org.careergraph.catalogue.Domains;
import org.careergraph.catalogue.Duty;
import org.careergraph.catalogue.EducationRequirement;
import org.careergraph.catalogue.ExperienceRequirement;
import org.careergraph.catalogue.Facts;
import org.careergraph.catalogue.Job;
import org.careergraph.catalogue.JobFamily;
import org.careergraph.catalogue.LanguageRequirement;
import org.careergraph.catalogue.OpenStatus;
import org.careergraph.catalogue.Vacancy;
import org.junit.jupiter.api.Test;

/** The facts that the product brings along, counted against the document they are taken from. */
class BuiltInSeedTests {

    private static final Facts FACTS = BuiltIn.FACTS;

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
        List<String> asked = Stream.concat(
                        requirements(),
                        FACTS.vacancies().stream().flatMap(vacancy -> vacancy.requirements().competencies().stream()))
                .map(CompetencyRequirement::competency)
                .toList();
        List<String> broader = FACTS.competencies().stream()
                .flatMap(one -> one.broader().stream())
                .toList();
        assertThat(FACTS.competencies().stream().map(Competency::id))
                .allMatch(id -> asked.contains(id) || broader.contains(id));
        assertThat(FACTS.dutyAreas().stream().map(area -> area.id()))
                .allMatch(id -> Stream.concat(
                                duties(), FACTS.vacancies().stream().flatMap(vacancy -> vacancy.duties().stream()))
                        .anyMatch(duty -> duty.areas().contains(id)));
    }

    @Test
    void theFourNoticesAreWholeAsFarAsTheyGo() {
        assertThat(FACTS.vacancies().stream().map(BuiltInSeedTests::counted))
                .containsExactly(
                        "un-ombudsperson-itu-wipo: 9 duties, 0 education, 0 experience, 0 languages, 0 job-related, 3 organizational",
                        "wipo-conference-operations-officer: 7 duties, 2 education, 3 experience, 2 languages, 7 job-related, 9 organizational",
                        "wipo-senior-client-support-assistant: 11 duties, 1 education, 2 experience, 2 languages, 8 job-related, 9 organizational",
                        "wipo-senior-customer-relations-assistant: 8 duties, 2 education, 3 experience, 2 languages, 11 job-related, 9 organizational");
    }

    /** Statements as printed, each counted once however much it asks. */
    private static String counted(Vacancy vacancy) {
        return "%s: %d duties, %d education, %d experience, %d languages, %d job-related, %d organizational"
                .formatted(
                        vacancy.citation().document(),
                        vacancy.duties().size(),
                        places(vacancy.requirements().education().stream().map(EducationRequirement::citation)),
                        places(vacancy.requirements().experience().stream().map(ExperienceRequirement::citation)),
                        places(vacancy.requirements().languages().stream().map(LanguageRequirement::citation)),
                        places(statements(vacancy, CompetencyKind.JOB_RELATED)),
                        places(statements(vacancy, CompetencyKind.ORGANIZATIONAL)));
    }

    private static Stream<Citation> statements(Vacancy vacancy, CompetencyKind block) {
        return vacancy.requirements().competencies().stream()
                .filter(requirement -> requirement.block() == block)
                .map(CompetencyRequirement::citation);
    }

    private static long places(Stream<Citation> citations) {
        return citations.distinct().count();
    }

    @Test
    void anAmbiguousDeadlineIsNotDecided() {
        Vacancy vacancy = FACTS.vacancies().stream()
                .filter(one -> one.deadline() != null && one.deadline().printed() != null)
                .findFirst()
                .orElseThrow();
        assertThat(Stream.of("2024-05-11", "2024-05-12", "2024-11-05", "2024-11-06")
                        .map(day -> vacancy.openOn(LocalDate.parse(day))))
                .containsExactly(
                        OpenStatus.OPEN,
                        OpenStatus.DEPENDS_ON_READING,
                        OpenStatus.DEPENDS_ON_READING,
                        OpenStatus.CLOSED);
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

    @Test
    void everyDomainAndTrainingThatIsAskedIsInTheVocabulary() {
        Domains domains = BuiltIn.CATALOGUE.domains();
        assertThat(BuiltIn.CATALOGUE.positions().stream()
                        .flatMap(position -> Stream.concat(
                                position.requirements().experience().stream()
                                        .flatMap(asked -> Stream.ofNullable(asked.domain())),
                                position.requirements().education().stream()
                                        .flatMap(asked -> Stream.concat(
                                                Stream.ofNullable(asked.trainingArea()),
                                                asked.fieldsOfStudy().stream())))))
                .allSatisfy(name -> assertThat(domains.find(name)).as(name).isPresent());
    }

    @Test
    void noNameMeansTwoDomains() {
        assertThat(FACTS.domains())
                .allSatisfy(domain -> assertThat(Stream.concat(Stream.of(domain.name()), domain.alsoCalled().stream()))
                        .allSatisfy(
                                name -> assertThat(BuiltIn.CATALOGUE.domains().find(name))
                                        .as(name)
                                        .contains(domain)));
    }
}
