package org.careergraph.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careergraph.path.Sketch.person;
import static org.careergraph.words.Said.said;

import java.util.List;
import java.util.stream.Collectors;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.ExperienceKind;
import org.careergraph.catalogue.Place;
import org.careergraph.gap.Gap;
import org.careergraph.gap.GapLine;
import org.careergraph.gap.LineSubject;
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
                        domain money called cash near counting
                        domain ledgers called books
                        domain either oneOf money ledgers
                        domain counting
                        domain law
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
    void whatAnAlternativeLacksNamesItsYearsOnTopAndItsField() {
        Verdict six = degree(judged(NOTHING, DEGREE, person("SECONDARY; 6 RELEVANT relevant"), false));
        assertThat(six.by().totalYears()).isEqualTo(8);
        assertThat(said(six.lacks())).containsExactly("2 years more of professional work, asked on top");
        Verdict none = degree(judged(NOTHING, DEGREE, person("FIRST_DEGREE; 1 PROFESSIONAL"), false));
        assertThat(said(none.lacks())).containsExactly("1 year more of professional work, asked on top");
        Verdict silent = degree(judged(NOTHING, DEGREE, person("FIRST_DEGREE"), false));
        assertThat(said(silent.lacks())).containsExactly("whether you have 2 years of professional work, asked on top");
        String relevantField = NOTHING + "; FIRST_DEGREE field relevant; 2 PROFESSIONAL";
        Verdict irrelevant =
                degree(judged(NOTHING, relevantField, person("FIRST_DEGREE irrelevant; 2 PROFESSIONAL"), false));
        assertThat(said(irrelevant.lacks())).containsExactly("the field of the degree, which is asked to be relevant");
        Verdict open = degree(judged(NOTHING, relevantField, person("FIRST_DEGREE; 2 PROFESSIONAL"), false));
        assertThat(said(open.lacks())).containsExactly("whether the field of the degree is relevant");
        Verdict all = degree(judged(NOTHING, relevantField, person("FIRST_DEGREE relevant; 2 PROFESSIONAL"), false));
        assertThat(said(all.lacks())).isEmpty();
    }

    @Test
    void progressThatDoesNotMeetALineMakesItsPositionNearer() {
        Catalogue catalogue = Sketch.map("""
                        f: a/G5 asks x
                        g: b/G6 asks x; 6 OFFICE_SUPPORT
                        """).catalogue();
        for (double years : List.of(1.0, 5.0)) {
            WhatIf then = new Prospects(catalogue, person("1 OFFICE_SUPPORT; has x"), new Place(null, null, "b", null))
                    .with(List.of(new Acquisition.Work(
                            new Person.Experience(years, ExperienceKind.OFFICE_SUPPORT, null, List.of(), null))));
            assertThat(then.unchanged()).isZero();
            assertThat(then.opens()).hasSize(years == 5 ? 1 : 0);
            assertThat(then.nearer()).hasSize(years == 5 ? 0 : 1);
        }
    }

    private static final String FAMILY = """
            f: a/G5 asks x, y
            f: a/G6 asks x, y; 6 OFFICE_SUPPORT also erp
            f: a/G7 asks x, y, z; 7 OFFICE_SUPPORT also erp
            g: b/G5 asks x, w
            """;

    private static List<Leverage> leverage(Person told) {
        Catalogue catalogue = Sketch.map(FAMILY).catalogue();
        return new Prospects(catalogue, told.in(catalogue.job("a/G6")), new Place(null, null, null, null))
                .leverage(100);
    }

    @Test
    void whatIsAtOrBelowTheOwnStepIsNotOpened() {
        assertThat(leverage(person("has x")).stream()
                        .flatMap(one -> one.opens().stream())
                        .map(position -> position.id()))
                .doesNotContain("a/G5", "a/G6")
                .contains("b/G5");
    }

    @Test
    void whatOpensNothingStandsBehindWhatOpensSomething() {
        List<Boolean> opens = leverage(person("5 OFFICE_SUPPORT")).stream()
                .map(one -> !one.opens().isEmpty())
                .toList();
        assertThat(opens).contains(true, false).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void aFurtherDemandIsAcquiredApartFromTheYears() {
        Catalogue catalogue = Sketch.map(FAMILY).catalogue();
        assertThat(new Prospects(catalogue, person("has x"), new Place(null, null, null, null))
                        .leverage(100).stream()
                                .map(Leverage::acquisition)
                                .filter(Acquisition.Work.class::isInstance)
                                .map(one -> ((Acquisition.Work) one).experience()))
                .isNotEmpty()
                .allMatch(one -> one.years() == 0 || one.included().isEmpty())
                .anyMatch(one -> one.included().contains("erp"));
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

    @Test
    void aClauseThatNoLanguageCanSatisfyIsUnmetIfTheLanguagesAreAll() {
        String clauses =
                "x; EXCELLENT_COMMAND ORGANIZATION_LANGUAGE; WORKING_KNOWLEDGE ANOTHER_ORGANIZATION_LANGUAGE DUTY_STATION_LANGUAGE";
        assertThat(languages(clauses, "speaks French EXCELLENT_COMMAND; no other languages"))
                .isEqualTo("MET, UNMET");
        assertThat(languages(clauses, "speaks Swahili KNOWLEDGE at the duty station; no other languages"))
                .isEqualTo("UNMET, UNMET");
        assertThat(languages(clauses, "speaks French EXCELLENT_COMMAND; speaks English KNOWLEDGE; no other languages"))
                .isEqualTo("MET, UNMET");
        assertThat(languages(
                        clauses,
                        "speaks French EXCELLENT_COMMAND; speaks English WORKING_KNOWLEDGE; no other languages"))
                .isEqualTo("MET, MET");
        // of levels that no document compares, nothing is known
        assertThat(languages(clauses, "speaks French CEFR_C2; no other languages"))
                .isEqualTo("UNKNOWN, UNKNOWN");
        // whoever tells no language does not say to have none
        assertThat(languages(clauses, "no other languages")).isEqualTo("UNKNOWN, UNKNOWN");
        Gap gap = judged(NOTHING, clauses, person("speaks French EXCELLENT_COMMAND; no other languages"));
        assertThat(said(gap.languages().get(1).verdict().reason()))
                .startsWith(
                        "You say that you have told all your languages, and no further one of them answers for this clause");
    }

    @Test
    void ofTwoLanguagesTheOneThatIsHeldIsTold() {
        String two = "x; EXCELLENT_COMMAND NAMED_LANGUAGE English French Spanish one English;"
                + " GOOD_KNOWLEDGE ANOTHER_NAMED_LANGUAGE English French Spanish one English";
        Gap english = judged(NOTHING, two, person("speaks English EXCELLENT_COMMAND"));
        assertThat(languages(two, "speaks English EXCELLENT_COMMAND")).isEqualTo("MET, UNKNOWN");
        assertThat(said(english.languages().get(1).verdict().reason()))
                .endsWith(
                        "Of the two languages, English, which has to be one of them, is held; the other one is open.");
        Gap french = judged(NOTHING, two, person("speaks French EXCELLENT_COMMAND"));
        assertThat(said(french.languages().get(1).verdict().reason())).doesNotContain("is held");
        assertThat(languages(two, "speaks French EXCELLENT_COMMAND; no other languages"))
                .isEqualTo("MET, UNMET");
    }

    @Test
    void ofTheYearsThatAreCountedThoseThatStandInForTheDegreeAreTold() {
        Gap eight = judged(NOTHING, DEGREE, person("SECONDARY; 8 PROFESSIONAL relevant"), false);
        assertThat(years(eight)).startsWith("Counted are 8 years, 6 of which would stand in for the degree (");
        Gap apart = judged(NOTHING, DEGREE, person("SECONDARY; 2 PROFESSIONAL; 6 RELEVANT relevant"), false);
        assertThat(years(apart)).startsWith("Counted are 2 years (");
        Gap degree = judged(NOTHING, DEGREE, person("FIRST_DEGREE; 8 PROFESSIONAL relevant"), false);
        assertThat(years(degree)).startsWith("Counted are 8 years (");
    }

    private static String years(Gap gap) {
        return gap.experience().lines().stream()
                .filter(line -> line.subject() == LineSubject.YEARS)
                .map(line -> said(line.verdict().reason()))
                .collect(Collectors.joining());
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

    private static Verdict domain(String start, String target, String told) {
        return judged(start, target, person(told), !start.equals(NOTHING)).experience().lines().stream()
                .filter(line -> line.subject() == LineSubject.DOMAIN && line.to() != null)
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    @Test
    void aDomainIsMetByEachOfItsAlternativesUnderEachOfTheirNames() {
        for (String told : List.of("money", "Cash", "ledgers", "BOOKS", "either")) {
            Verdict verdict = domain(NOTHING, "x; 3 PROFESSIONAL ALL either", "3 PROFESSIONAL in " + told);
            assertThat(verdict.status()).as(told).isEqualTo(Verdict.Status.MET);
        }
    }

    @Test
    void theAnswerSaysHowANameWasUnderstood() {
        Gap gap = judged(NOTHING, "x; 3 PROFESSIONAL ALL either", person("3 PROFESSIONAL in books"), false);
        assertThat(said(gap.assumptions())).containsExactly("\"books\" is understood as ledgers.");
        assertThat(said(domain(NOTHING, "x; 3 PROFESSIONAL ALL either", "3 PROFESSIONAL in books")
                        .reason()))
                .isEqualTo(
                        "You say that 3 years of your work lie in it (ledgers); the organization decides. Asked: all of"
                                + " the years in either.");
        assertThat(said(judged(NOTHING, "x; 3 PROFESSIONAL ALL either", person("3 PROFESSIONAL in cooking"), false)
                        .assumptions()))
                .containsExactly(
                        "No position names the domain \"cooking\", and it is not known as another name of one.");
    }

    @Test
    void whetherWorkInANearDomainCountsIsOpenAndTheAnswerNamesIt() {
        Verdict told = domain(NOTHING, "x; 3 PROFESSIONAL ALL either", "3 PROFESSIONAL in counting");
        assertThat(told.status()).isEqualTo(Verdict.Status.UNKNOWN);
        assertThat(said(told.reason())).startsWith("You say that 3 years of your work lie in counting; no document");
        Verdict asked = domain("x; 7 OFFICE_SUPPORT MAJORITY counting", "x; 2 PROFESSIONAL ALL money", "");
        assertThat(asked.status()).isEqualTo(Verdict.Status.UNKNOWN);
        assertThat(said(asked.reason()))
                .startsWith("Your present job asks the majority of its 7 years in counting; no document");
    }

    @Test
    void workThatIsToldToLieInOtherAreasDoesNotLieInTheDomain() {
        assertThat(domain(NOTHING, "x; 3 PROFESSIONAL ALL either", "5 PROFESSIONAL in law")
                        .status())
                .isEqualTo(Verdict.Status.UNMET);
        assertThat(domain(NOTHING, "x; 3 PROFESSIONAL INCLUDING either", "5 PROFESSIONAL in law")
                        .status())
                .isEqualTo(Verdict.Status.UNMET);
        // of work without a domain, and of names that are not known, nobody can say where it lies
        for (String open : List.of("5 PROFESSIONAL in law; 5 PROFESSIONAL", "5 PROFESSIONAL in cooking")) {
            assertThat(domain(NOTHING, "x; 3 PROFESSIONAL ALL either", open).status())
                    .as(open)
                    .isEqualTo(Verdict.Status.UNKNOWN);
        }
        // nor of the work of somebody whose present job only implies a minimum
        assertThat(domain("x; 5 PROFESSIONAL ALL law", "x; 3 PROFESSIONAL ALL either", "")
                        .status())
                .isEqualTo(Verdict.Status.UNKNOWN);
    }

    @Test
    void halfIsNoMajority() {
        String six = "x; 6 OFFICE_SUPPORT MAJORITY money";
        Verdict half = domain(NOTHING, six, "3 OFFICE_SUPPORT in money; 3 OFFICE_SUPPORT in law");
        assertThat(half.status()).isEqualTo(Verdict.Status.UNMET);
        assertThat(said(half.reason()))
                .isEqualTo(
                        "Of the 6 years that you tell, at most 3 can lie in it, and that is no majority of 6; you tell work"
                                + " in law. Asked: the majority of the years in money.");
        assertThat(domain(NOTHING, six, "3.5 OFFICE_SUPPORT in money; 3 OFFICE_SUPPORT in law")
                        .status())
                .isEqualTo(Verdict.Status.MET);
        assertThat(domain(NOTHING, six, "3 OFFICE_SUPPORT in money; 3 OFFICE_SUPPORT")
                        .status())
                .isEqualTo(Verdict.Status.UNKNOWN);
    }

    @Test
    void trainingIsMetByTheVocabulary() {
        String target = "x; SECONDARY training either";
        for (String told : List.of("money MET", "books MET", "counting UNKNOWN", "law UNKNOWN")) {
            assertThat(verdicts(judged(NOTHING, target, person("SECONDARY in " + told.split(" ")[0]), false)
                            .education()
                            .lines()))
                    .isEqualTo("EDUCATION_LEVEL MET, TRAINING " + told.split(" ")[1]);
        }
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
