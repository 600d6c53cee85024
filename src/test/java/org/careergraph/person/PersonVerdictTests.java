package org.careergraph.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careergraph.path.Sketch.person;
import static org.careergraph.words.Said.said;

import java.util.List;
import java.util.stream.Collectors;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.gap.Gap;
import org.careergraph.gap.GapLine;
import org.careergraph.gap.Verdict;
import org.careergraph.path.Sketch;
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
        Verdict verdict = degree(judged(NOTHING, DEGREE, person("FIRST_DEGREE")));
        assertThat(verdict.status()).isEqualTo(Verdict.Status.MET);
        assertThat(verdict.by().rule()).isNull();
    }

    @Test
    void yearsThatStandInForADegreeAreNotCountedAsTheYearsOnTop() {
        Person seven = person("SECONDARY; 7 PROFESSIONAL relevant");
        Gap gap = judged(NOTHING, DEGREE, seven, false);
        assertThat(degree(gap).status()).isEqualTo(Verdict.Status.UNMET);
        assertThat(said(degree(gap).lacks()))
                .containsExactly("1 year more of relevant work, for 6 years in place of the degree");
        assertThat(verdicts(gap.experience().lines())).isEqualTo("EXPERIENCE_KIND MET, YEARS MET");

        Person eight = person("SECONDARY; 8 PROFESSIONAL relevant");
        assertThat(degree(judged(NOTHING, DEGREE, eight, false)).status()).isEqualTo(Verdict.Status.MET);
    }

    @Test
    void relevantAndProfessionalYearsAddUp() {
        Person person = person("SECONDARY; 6 RELEVANT relevant; 2 PROFESSIONAL relevant");
        Gap gap = judged(NOTHING, DEGREE, person, false);
        assertThat(degree(gap).status()).isEqualTo(Verdict.Status.MET);
        assertThat(degree(gap).by().rule().id()).isEqualTo("secondary");
    }

    @Test
    void yearsThatStandInForADegreeDoNotCountOnTopEither() {
        Person person = person("SECONDARY; 6 RELEVANT relevant; 1 PROFESSIONAL relevant");
        Gap gap = judged(NOTHING, DEGREE, person, false);
        assertThat(degree(gap).status()).isEqualTo(Verdict.Status.MET);
        assertThat(verdicts(gap.experience().lines())).isEqualTo("EXPERIENCE_KIND MET, YEARS UNMET");
        assertThat(gap.verdict().status()).isEqualTo(Verdict.Status.UNMET);
    }

    @Test
    void sevenYearsOfAnotherKindAreTooFewForBoth() {
        Person seven = person("SECONDARY; 7 OFFICE_SUPPORT");
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
        Gap gap = judged(NOTHING, DEGREE, person("FIRST_DEGREE; 1 PROFESSIONAL relevant"), false);
        assertThat(said(degree(gap).reason())).isEqualTo("You have a university degree.");
        assertThat(verdicts(gap.experience().lines())).isEqualTo("EXPERIENCE_KIND MET, YEARS UNMET");
    }

    @Test
    void aDiplomaShortensTheRelevantYearsToFour() {
        assertThat(degree(judged(
                                NOTHING,
                                DEGREE,
                                person("POST_SECONDARY_DIPLOMA; 4 RELEVANT relevant; 2 PROFESSIONAL relevant"),
                                false))
                        .by()
                        .rule()
                        .id())
                .isEqualTo("diploma");
        assertThat(degree(judged(
                                NOTHING,
                                DEGREE,
                                person("SECONDARY; 4 RELEVANT relevant; 2 PROFESSIONAL relevant"),
                                false))
                        .status())
                .isEqualTo(Verdict.Status.UNMET);
    }

    @Test
    void whetherYearsOfAnotherKindAreRelevantIsNotKnown() {
        Person nineYears = person("SECONDARY; 9 OFFICE_SUPPORT");
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
        Gap gap = judged(NOTHING, "y GOOD", person("has y KNOWLEDGE"));
        assertThat(gap.competencies().getFirst().verdict().status()).isEqualTo(Verdict.Status.UNMET);
    }

    @Test
    void aToldCompetencyWithoutALevelLeavesTheLevelOpen() {
        Gap gap = judged(NOTHING, "y GOOD", person("has y"));
        assertThat(gap.competencies().getFirst().verdict().status()).isEqualTo(Verdict.Status.UNKNOWN);
    }

    @Test
    void aBroaderToldCompetencyCounts() {
        Gap gap = judged(NOTHING, "search", person("has research"));
        assertThat(gap.competencies().getFirst().verdict().status()).isEqualTo(Verdict.Status.MET);
        Gap other = judged(NOTHING, "research", person("has search"));
        assertThat(other.competencies().getFirst().verdict().status()).isEqualTo(Verdict.Status.UNKNOWN);
    }

    @Test
    void oneLanguageDoesNotServeAsASecondOne() {
        String clauses =
                "x; EXCELLENT_COMMAND ORGANIZATION_LANGUAGE; WORKING_KNOWLEDGE ANOTHER_ORGANIZATION_LANGUAGE DUTY_STATION_LANGUAGE";
        assertThat(languages(clauses, "speaks French EXCELLENT_COMMAND at the duty station"))
                .isEqualTo("MET, UNKNOWN");
        assertThat(languages(
                        clauses,
                        "speaks French WORKING_KNOWLEDGE at the duty station; speaks English EXCELLENT_COMMAND"))
                .isEqualTo("MET, MET");
        assertThat(languages(
                        clauses,
                        "speaks Swahili EXCELLENT_COMMAND at the duty station; speaks English EXCELLENT_COMMAND"))
                .isEqualTo("MET, MET");
        // whether there is a better one is not told
        assertThat(languages(clauses, "speaks English KNOWLEDGE")).isEqualTo("UNKNOWN, UNKNOWN");
    }

    private static String languages(String target, String spoken) {
        return judged(NOTHING, target, person(spoken)).languages().stream()
                .map(line -> line.verdict().status().name())
                .collect(Collectors.joining(", "));
    }

    @Test
    void theWholeIsUnmetIfOneEssentialLineIs() {
        Gap gap = judged(NOTHING, "x, y GOOD, z", person("has x; has y SOME; has z"));
        assertThat(gap.verdict().status()).isEqualTo(Verdict.Status.UNMET);
        assertThat(said(gap.verdict().reason())).isEqualTo("Essential lines: 2 of 3 met, 1 unmet, 0 not known.");
    }

    private static Gap judgedByANotice(String start, String notice, Person person) {
        Catalogue catalogue = Sketch.map("""
                        f: a/G5 asks %s
                        notice: pilot/G5 asks %s
                        """.formatted(start, notice)).catalogue();
        var from = catalogue.job("a/G5");
        return new Assessments(catalogue).between(from, catalogue.position("vacancies/pilot"), person.in(from));
    }

    @Test
    void yearsThatThePresentJobAsksAreNotKnownToCountInAnotherOrganization() {
        Gap gap = judgedByANotice("x; 5 OFFICE_SUPPORT", "x; 3 OFFICE_SUPPORT", Person.SILENT);
        assertThat(verdicts(gap.experience().lines())).isEqualTo("EXPERIENCE_KIND UNKNOWN, YEARS UNKNOWN");
    }

    @Test
    void toldYearsCountInAnyOrganization() {
        Gap gap = judgedByANotice("x; 5 OFFICE_SUPPORT", "x; 3 OFFICE_SUPPORT", person("4 OFFICE_SUPPORT"));
        assertThat(verdicts(gap.experience().lines())).isEqualTo("EXPERIENCE_KIND MET, YEARS MET");
    }
}
