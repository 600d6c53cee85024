package org.careergraph.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careergraph.path.Sketch.person;
import static org.careergraph.words.Said.said;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.EducationLevel;
import org.careergraph.gap.Gap;
import org.careergraph.gap.GapLine;
import org.careergraph.gap.Verdict;
import org.careergraph.path.Sketch;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** What a position states as alternatives: education with the years that it asks then. */
@NullUnmarked // a verdict that is missing shall fail the test where it is asked for
class AlternativesTests {
    private static final String USUAL = "FIRST_DEGREE or SECONDARY 6 or ADVANCED_DEGREE 2; 4 RELEVANT";

    private static Gap judged(String target, String told) {
        return judged("x", target, told, false);
    }

    private static Gap judged(String start, String target, String told, boolean isPresentJob) {
        Catalogue catalogue = Sketch.map("""
                        domain finance
                        domain law
                        f: a/G5 asks %s
                        g: o/G7 asks x; %s
                        """.formatted(start, target)).catalogue();
        var from = catalogue.job("a/G5");
        Person person = person(told);
        return new Assessments(catalogue).between(from, catalogue.job("o/G7"), isPresentJob ? person.in(from) : person);
    }

    private static String verdicts(Gap gap) {
        return Stream.of(gap.education().lines(), gap.experience().lines())
                .flatMap(List::stream)
                .filter(line -> line.verdict() != null)
                .map(AlternativesTests::verdict)
                .collect(Collectors.joining(", "));
    }

    private static String verdict(GapLine<?> line) {
        return line.subject() + " " + line.verdict().status();
    }

    private static Verdict degree(Gap gap) {
        return gap.education().lines().getFirst().verdict();
    }

    private static Verdict years(Gap gap) {
        return gap.experience().lines().getLast().verdict();
    }

    @Test
    void eachAlternativeIsShownWithItsYears() {
        Gap gap = judged(USUAL, "");
        assertThat(gap.education().alternatives())
                .extracting(way -> said(way.text()))
                .containsExactly(
                        "A university degree and 4 years of relevant work.",
                        "Completed secondary school and 6 years of relevant work.",
                        "An advanced university degree and 2 years of relevant work.");
    }

    @Test
    void theAlternativeThatIsMetDecidesHowManyYearsAreAsked() {
        assertThat(verdicts(judged(USUAL, "FIRST_DEGREE; 4 RELEVANT relevant")))
                .isEqualTo("EDUCATION_LEVEL MET, EXPERIENCE_KIND MET, YEARS MET");
        assertThat(verdicts(judged(USUAL, "SECONDARY; 6 RELEVANT relevant")))
                .isEqualTo("EDUCATION_LEVEL MET, EXPERIENCE_KIND MET, YEARS MET");
        assertThat(verdicts(judged(USUAL, "ADVANCED_DEGREE; 2 RELEVANT relevant")))
                .isEqualTo("EDUCATION_LEVEL MET, EXPERIENCE_KIND MET, YEARS MET");
        assertThat(verdicts(judged(USUAL, "SECONDARY; 5 RELEVANT relevant")))
                .isEqualTo("EDUCATION_LEVEL MET, EXPERIENCE_KIND MET, YEARS UNMET");
    }

    @Test
    void whatIsMissingIsThatOfTheNearestAlternative() {
        Gap gap = judged(USUAL, "SECONDARY; 5 RELEVANT relevant");
        assertThat(degree(gap).by().education()).isEqualTo(EducationLevel.SECONDARY);
        assertThat(years(gap).lackingYears()).isEqualTo(1);
        assertThat(said(years(gap).reason())).contains("6 years");
        assertThat(years(judged(USUAL, "FIRST_DEGREE; 3 RELEVANT relevant")).lackingYears())
                .isEqualTo(1);
    }

    @Test
    void noAlternativeIsMetWithoutItsEducation() {
        Gap gap = judged(USUAL, "COMPULSORY; 20 RELEVANT relevant");
        assertThat(degree(gap).status()).isEqualTo(Verdict.Status.UNMET);
        assertThat(gap.verdict().status()).isEqualTo(Verdict.Status.UNMET);
    }

    @Test
    void somebodyWithADegreeMayTakeAnAlternativeThatAsksLess() {
        assertThat(verdicts(judged(
                        "FIRST_DEGREE field law or SECONDARY 6; 4 RELEVANT",
                        "FIRST_DEGREE in music irrelevant; 6 RELEVANT relevant")))
                .isEqualTo("EDUCATION_LEVEL MET, FIELD_OF_STUDY MET, EXPERIENCE_KIND MET, YEARS MET");
    }

    @Test
    void aFieldThatOnlyTheAlternativeAsksIsJudgedWithIt() {
        String target = "ADVANCED_DEGREE or FIRST_DEGREE field law; 2 RELEVANT";
        assertThat(verdicts(judged(target, "FIRST_DEGREE in music irrelevant; 2 RELEVANT relevant")))
                .startsWith("EDUCATION_LEVEL UNMET");
        assertThat(verdicts(judged(target, "FIRST_DEGREE in music relevant; 2 RELEVANT relevant")))
                .startsWith("EDUCATION_LEVEL MET");
    }

    @Test
    void whereThePositionAsksNoYearsThoseOfTheAlternativeStandInForTheEducation() {
        String target = "FIRST_DEGREE or SECONDARY 6";
        assertThat(verdicts(judged(target, "FIRST_DEGREE"))).isEqualTo("EDUCATION_LEVEL MET");
        assertThat(verdicts(judged(target, "SECONDARY; 6 RELEVANT relevant"))).isEqualTo("EDUCATION_LEVEL MET");
        Verdict fewer = degree(judged(target, "SECONDARY; 5 RELEVANT relevant"));
        assertThat(fewer.status()).isEqualTo(Verdict.Status.UNMET);
        assertThat(said(fewer.lacks()))
                .containsExactly("1 year more of relevant work, for 6 years in place of the degree");
    }

    @Test
    void alternativesBelowADegreeCountToo() {
        String target = "SECONDARY or COMPULSORY 3; 1 RELEVANT";
        assertThat(verdicts(judged(target, "COMPULSORY; 3 RELEVANT relevant")))
                .isEqualTo("EDUCATION_LEVEL MET, EXPERIENCE_KIND MET, YEARS MET");
        assertThat(verdicts(judged(target, "COMPULSORY; 2 RELEVANT relevant"))).endsWith("YEARS UNMET");
    }

    @Test
    void ofThePresentJobOnlyTheLeastThatItsAlternativesAskIsTakenForGranted() {
        Gap gap = judged("x; " + USUAL, "FIRST_DEGREE; 4 RELEVANT", "", true);
        assertThat(gap.assumptions())
                .extracting(reason -> said(reason))
                .anyMatch(text -> text.startsWith("You have at least completed secondary school"))
                .anyMatch(text -> text.startsWith("You have at least 2 years of relevant work"));
    }

    @Test
    void theAlternativeDecidesHowManyYearsMustLieInTheDomainToo() {
        String target = "FIRST_DEGREE or SECONDARY 6; 4 RELEVANT ALL finance";
        assertThat(verdicts(judged(target, "SECONDARY; 6 RELEVANT in finance relevant")))
                .endsWith("YEARS MET, DOMAIN MET");
        assertThat(verdicts(judged(target, "SECONDARY; 4 RELEVANT in finance relevant; 2 RELEVANT relevant")))
                .endsWith("YEARS MET, DOMAIN UNKNOWN");
        assertThat(verdicts(judged(target, "SECONDARY; 4 RELEVANT in finance relevant; 2 RELEVANT in law relevant")))
                .endsWith("YEARS MET, DOMAIN UNMET");
    }

    @Test
    void aFieldThatOnlyAnAlternativeNamesIsNamed() {
        String target = "ADVANCED_DEGREE or FIRST_DEGREE field law; 2 RELEVANT";
        assertThat(judged(target, "FIRST_DEGREE in law").assumptions())
                .extracting(reason -> said(reason))
                .noneMatch(text -> text.contains("law"));
        assertThat(judged(target, "FIRST_DEGREE in music").assumptions())
                .extracting(reason -> said(reason))
                .anyMatch(text -> text.contains("music"));
    }
}
