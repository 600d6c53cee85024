package org.careergraph.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careergraph.words.Said.said;

import java.util.List;
import java.util.stream.Collectors;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.EducationLevel;
import org.careergraph.catalogue.ExperienceKind;
import org.careergraph.catalogue.LanguageLevel;
import org.careergraph.catalogue.ProficiencyLevel;
import org.careergraph.gap.Gap;
import org.careergraph.gap.GapLine;
import org.careergraph.gap.Verdict;
import org.careergraph.path.Sketch;
import org.careergraph.person.Person.Competency;
import org.careergraph.person.Person.Education;
import org.careergraph.person.Person.Experience;
import org.careergraph.person.Person.Language;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** What is said of a person, rule by rule. */
@NullUnmarked // a verdict that is missing shall fail the test where it is asked for
class PersonVerdictTests {
    private static final String NOTHING = "x";

    private static Gap judged(String start, String target, Person person) {
        return judged(start, target, person, true);
    }

    private static Gap judged(String start, String target, Person person, boolean isPresentJob) {
        Catalogue catalogue = Sketch.map("""
                        research contains search
                        f: a/G5 asks %s
                        f: o/NOA asks %s
                        """.formatted(start, target)).catalogue();
        var from = catalogue.job("a/G5");
        return new Assessments(catalogue)
                .between(from, catalogue.job("o/NOA"), isPresentJob ? person.in(from) : person);
    }

    private static Person person(List<Education> education, List<Experience> experience) {
        return new Person(null, education, experience, List.of(), List.of(), List.of());
    }

    private static Person able(Competency... competencies) {
        return new Person(null, List.of(), List.of(), List.of(), List.of(competencies), List.of());
    }

    private static Education has(EducationLevel level) {
        return new Education(level, null, null);
    }

    private static Experience worked(double years, ExperienceKind kind) {
        return new Experience(
                years, kind, null, List.of(), kind == ExperienceKind.OFFICE_SUPPORT ? null : Boolean.TRUE);
    }

    private static String verdicts(List<? extends GapLine<?>> lines) {
        return lines.stream()
                .filter(line -> line.verdict() != null)
                .map(line -> line.subject() + " " + line.verdict().status())
                .collect(Collectors.joining(", "));
    }

    private static Verdict degree(Gap gap) {
        return gap.education().lines().getFirst().verdict();
    }

    private static final String DEGREE = NOTHING + "; FIRST_DEGREE; 2 PROFESSIONAL";

    @Test
    void aDegreeIsMetByADegree() {
        Verdict verdict = degree(judged(NOTHING, DEGREE, person(List.of(has(EducationLevel.FIRST_DEGREE)), List.of())));
        assertThat(verdict.status()).isEqualTo(Verdict.Status.MET);
        assertThat(verdict.by().rule()).isNull();
    }

    @Test
    void yearsThatStandInForADegreeAreNotCountedAsTheYearsOnTop() {
        Person seven = person(List.of(has(EducationLevel.SECONDARY)), List.of(worked(7, ExperienceKind.PROFESSIONAL)));
        Gap gap = judged(NOTHING, DEGREE, seven, false);
        assertThat(degree(gap).status()).isEqualTo(Verdict.Status.UNMET);
        assertThat(said(degree(gap).lacks()))
                .containsExactly("1 year more of relevant work, for 6 years in place of the degree");
        assertThat(verdicts(gap.experience().lines())).isEqualTo("EXPERIENCE_KIND MET, YEARS MET");

        Person eight = person(List.of(has(EducationLevel.SECONDARY)), List.of(worked(8, ExperienceKind.PROFESSIONAL)));
        assertThat(degree(judged(NOTHING, DEGREE, eight, false)).status()).isEqualTo(Verdict.Status.MET);
    }

    @Test
    void relevantAndProfessionalYearsAddUp() {
        Person person = person(
                List.of(has(EducationLevel.SECONDARY)),
                List.of(worked(6, ExperienceKind.RELEVANT), worked(2, ExperienceKind.PROFESSIONAL)));
        Gap gap = judged(NOTHING, DEGREE, person, false);
        assertThat(degree(gap).status()).isEqualTo(Verdict.Status.MET);
        assertThat(degree(gap).by().rule().id()).isEqualTo("secondary");
    }

    @Test
    void yearsThatStandInForADegreeDoNotCountOnTopEither() {
        Person person = person(
                List.of(has(EducationLevel.SECONDARY)),
                List.of(worked(6, ExperienceKind.RELEVANT), worked(1, ExperienceKind.PROFESSIONAL)));
        Gap gap = judged(NOTHING, DEGREE, person, false);
        assertThat(degree(gap).status()).isEqualTo(Verdict.Status.MET);
        assertThat(verdicts(gap.experience().lines())).isEqualTo("EXPERIENCE_KIND MET, YEARS UNMET");
        assertThat(gap.verdict().status()).isEqualTo(Verdict.Status.UNMET);
    }

    @Test
    void sevenYearsOfAnotherKindAreTooFewForBoth() {
        Person seven =
                person(List.of(has(EducationLevel.SECONDARY)), List.of(worked(7, ExperienceKind.OFFICE_SUPPORT)));
        assertThat(judged(NOTHING, DEGREE, seven, false).verdict().status()).isEqualTo(Verdict.Status.UNMET);
    }

    @Test
    void aDegreeThatIsNotToldMayBeThere() {
        Gap gap = judged("x; SECONDARY; 5 OFFICE_SUPPORT", DEGREE, Person.SILENT);
        assertThat(degree(gap).status()).isEqualTo(Verdict.Status.UNKNOWN);
        assertThat(gap.verdict().status()).isEqualTo(Verdict.Status.UNKNOWN);
    }

    @Test
    void aDegreeDoesNotSayAnythingOfTheYearsOnTop() {
        Gap gap = judged(
                NOTHING,
                DEGREE,
                person(List.of(has(EducationLevel.FIRST_DEGREE)), List.of(worked(1, ExperienceKind.PROFESSIONAL))),
                false);
        assertThat(said(degree(gap).reason())).isEqualTo("You have a university degree.");
        assertThat(verdicts(gap.experience().lines())).isEqualTo("EXPERIENCE_KIND MET, YEARS UNMET");
    }

    @Test
    void aDiplomaShortensTheRelevantYearsToFour() {
        List<Experience> six = List.of(worked(4, ExperienceKind.RELEVANT), worked(2, ExperienceKind.PROFESSIONAL));
        assertThat(degree(judged(
                                NOTHING,
                                DEGREE,
                                person(List.of(has(EducationLevel.POST_SECONDARY_DIPLOMA)), six),
                                false))
                        .by()
                        .rule()
                        .id())
                .isEqualTo("diploma");
        assertThat(degree(judged(NOTHING, DEGREE, person(List.of(has(EducationLevel.SECONDARY)), six), false))
                        .status())
                .isEqualTo(Verdict.Status.UNMET);
    }

    @Test
    void whetherYearsOfAnotherKindAreRelevantIsNotKnown() {
        Person nineYears =
                person(List.of(has(EducationLevel.SECONDARY)), List.of(worked(9, ExperienceKind.OFFICE_SUPPORT)));
        Gap gap = judged(NOTHING, DEGREE, nineYears, false);
        assertThat(degree(gap).status()).isEqualTo(Verdict.Status.UNKNOWN);
        assertThat(verdicts(gap.experience().lines())).isEqualTo("EXPERIENCE_KIND UNKNOWN, YEARS UNKNOWN");
    }

    @Test
    void whoToldNothingIsNotJudged() {
        Gap gap = judged("x GOOD; SECONDARY", "x GOOD, y; SECONDARY; 2 OFFICE_SUPPORT", Person.SILENT, false);
        assertThat(gap.verdicts()).allMatch(verdict -> verdict.status() == Verdict.Status.UNKNOWN);
        assertThat(said(gap.assumptions())).isEmpty();
    }

    @Test
    void thePresentJobStandsForItsMinimumAndTheAnswerSaysSo() {
        Gap gap = judged(
                "x GOOD; SECONDARY; 5 OFFICE_SUPPORT also erp; EXCELLENT_COMMAND ORGANIZATION_LANGUAGE",
                "x GOOD; SECONDARY; 5 OFFICE_SUPPORT also erp; EXCELLENT_COMMAND ORGANIZATION_LANGUAGE",
                Person.SILENT);
        assertThat(gap.verdict().status()).isEqualTo(Verdict.Status.MET);
        assertThat(said(gap.assumptions())).hasSize(5).allMatch(sentence -> sentence.contains("a/G5"));
    }

    @Test
    void theMinimumOfThePresentJobIsNoUpperBound() {
        Gap gap = judged(
                "x KNOWLEDGE; SECONDARY; 5 OFFICE_SUPPORT", "x GOOD; SECONDARY; 6 OFFICE_SUPPORT", Person.SILENT);
        assertThat(gap.verdict().status()).isEqualTo(Verdict.Status.UNKNOWN);
        assertThat(gap.verdicts()).noneMatch(verdict -> verdict.status() == Verdict.Status.UNMET);
    }

    @Test
    void aToldLevelThatIsTooLowIsUnmet() {
        Gap gap = judged(NOTHING, "y GOOD", able(new Competency("y", ProficiencyLevel.KNOWLEDGE, null)));
        assertThat(gap.competencies().getFirst().verdict().status()).isEqualTo(Verdict.Status.UNMET);
    }

    @Test
    void aToldCompetencyWithoutALevelLeavesTheLevelOpen() {
        Gap gap = judged(NOTHING, "y GOOD", able(new Competency("y", null, null)));
        assertThat(gap.competencies().getFirst().verdict().status()).isEqualTo(Verdict.Status.UNKNOWN);
    }

    @Test
    void aBroaderToldCompetencyCounts() {
        Gap gap = judged(NOTHING, "search", able(new Competency("research", null, null)));
        assertThat(gap.competencies().getFirst().verdict().status()).isEqualTo(Verdict.Status.MET);
        Gap other = judged(NOTHING, "research", able(new Competency("search", null, null)));
        assertThat(other.competencies().getFirst().verdict().status()).isEqualTo(Verdict.Status.UNKNOWN);
    }

    @Test
    void oneLanguageDoesNotServeAsASecondOne() {
        String clauses =
                "x; EXCELLENT_COMMAND ORGANIZATION_LANGUAGE; WORKING_KNOWLEDGE ANOTHER_ORGANIZATION_LANGUAGE DUTY_STATION_LANGUAGE";
        assertThat(languages(clauses, new Language("French", LanguageLevel.EXCELLENT_COMMAND, true)))
                .isEqualTo("MET, UNKNOWN");
        assertThat(languages(
                        clauses,
                        new Language("French", LanguageLevel.WORKING_KNOWLEDGE, true),
                        new Language("English", LanguageLevel.EXCELLENT_COMMAND, false)))
                .isEqualTo("MET, MET");
        assertThat(languages(
                        clauses,
                        new Language("Swahili", LanguageLevel.EXCELLENT_COMMAND, true),
                        new Language("English", LanguageLevel.EXCELLENT_COMMAND, false)))
                .isEqualTo("MET, MET");
        // whether there is a better one is not told
        assertThat(languages(clauses, new Language("English", LanguageLevel.KNOWLEDGE, false)))
                .isEqualTo("UNKNOWN, UNKNOWN");
    }

    private static String languages(String target, Language... spoken) {
        Person person = new Person(null, List.of(), List.of(), List.of(spoken), List.of(), List.of());
        return judged(NOTHING, target, person).languages().stream()
                .map(line -> line.verdict().status().name())
                .collect(Collectors.joining(", "));
    }

    @Test
    void theWholeIsUnmetIfOneEssentialLineIs() {
        Gap gap = judged(
                NOTHING,
                "x, y GOOD, z",
                able(
                        new Competency("x", null, null),
                        new Competency("y", ProficiencyLevel.SOME, null),
                        new Competency("z", null, null)));
        assertThat(gap.verdict().status()).isEqualTo(Verdict.Status.UNMET);
        assertThat(said(gap.verdict().reason())).isEqualTo("Essential lines: 2 of 3 met, 1 unmet, 0 not known.");
    }
}
