package org.careergraph.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careergraph.words.Said.said;

import java.util.Arrays;
import java.util.List;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.EducationLevel;
import org.careergraph.catalogue.ExperienceKind;
import org.careergraph.catalogue.Importance;
import org.careergraph.catalogue.LanguageLevel;
import org.careergraph.catalogue.Place;
import org.careergraph.catalogue.Position;
import org.careergraph.gap.Comparison;
import org.careergraph.gap.Gap;
import org.careergraph.gap.GapLine;
import org.careergraph.gap.Gaps;
import org.careergraph.gap.LineStatus;
import org.careergraph.gap.LineSubject;
import org.careergraph.gap.Verdict;
import org.careergraph.gap.Verdict.Status;
import org.careergraph.person.Person.Education;
import org.careergraph.person.Person.Experience;
import org.careergraph.seed.BuiltIn;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is said of an official who looks at another job: no more than the descriptions and the official say, and no less. */
@NullUnmarked // a verdict that is missing shall fail the test where it is asked for
class JobVerdictTests {
    private static final String FINANCE_G5 = "finance-assistants/G5";
    private static final String FINANCE_G6 = "finance-assistants/G6";
    private static final String FINANCE_G7 = "finance-assistants/G7";
    private static final String FINANCE_NOA = "finance-officers/NOA";
    private static final String OPERATIONS_NOA = "administration-and-operations-officers/NOA";
    private static final String OFFICE_G3 = "general-administration-and-office-support-assistants/G3";
    private static final String CONFERENCES = "vacancies/wipo-conference-operations-officer";
    private static final String CLIENT_SUPPORT = "vacancies/wipo-senior-client-support-assistant";

    private static final String CUSTOMER_RELATIONS = "vacancies/wipo-senior-customer-relations-assistant";

    private static final Catalogue CATALOGUE = BuiltIn.CATALOGUE;

    private static Gap gap(String from, String to, List<Education> education, Experience... experience) {
        Position start = CATALOGUE.position(from);
        return new Assessments(CATALOGUE)
                .between(
                        start,
                        CATALOGUE.position(to),
                        new Person(start, education, List.of(experience), List.of(), List.of(), List.of()));
    }

    private static List<Education> degree(@Nullable Boolean relevant) {
        return List.of(new Education(EducationLevel.FIRST_DEGREE, "veterinary medicine", relevant));
    }

    private static Experience finance(double years, ExperienceKind kind) {
        return new Experience(
                years,
                kind,
                "finance or accounting",
                List.of(),
                kind == ExperienceKind.PROFESSIONAL ? null : Boolean.TRUE);
    }

    private static Verdict education(Gap gap, LineSubject subject) {
        return verdict(gap.education().lines(), subject);
    }

    private static Verdict experience(Gap gap, LineSubject subject) {
        return verdict(gap.experience().lines(), subject);
    }

    private static Verdict verdict(List<? extends GapLine<?>> lines, LineSubject subject) {
        return lines.stream()
                .filter(line -> line.subject() == subject && line.to() != null)
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    @Test
    void moreYearsDoNotAnswerWhetherTheFieldOfADegreeCounts() {
        for (double years : new double[] {2, 7, 20}) {
            Gap gap = gap(FINANCE_G7, FINANCE_NOA, degree(null), finance(years, ExperienceKind.PROFESSIONAL));
            assertThat(said(education(gap, LineSubject.EDUCATION_LEVEL).reason()))
                    .isEqualTo("You have a university degree.");
            assertThat(education(gap, LineSubject.FIELD_OF_STUDY).status()).isEqualTo(Status.UNKNOWN);
            assertThat(gap.verdict().status()).isNotEqualTo(Status.MET);
        }
    }

    @Test
    void aDegreeInAnotherFieldIsADegreeAndLacksTheField() {
        Gap few = gap(FINANCE_G7, FINANCE_NOA, degree(false), finance(2, ExperienceKind.PROFESSIONAL));
        assertThat(education(few, LineSubject.EDUCATION_LEVEL).status()).isEqualTo(Status.MET);
        assertThat(education(few, LineSubject.FIELD_OF_STUDY).status()).isEqualTo(Status.UNMET);

        Gap many = gap(FINANCE_G7, FINANCE_NOA, degree(false), finance(8, ExperienceKind.PROFESSIONAL));
        assertThat(education(many, LineSubject.FIELD_OF_STUDY).status()).isEqualTo(Status.UNKNOWN);
        assertThat(said(education(many, LineSubject.FIELD_OF_STUDY).reason()))
                .contains("whether experience may stand in where there is a degree in another field is not stated");
    }

    @Test
    void theGroundOfYearsInPlaceOfADegreeIsThatOfTheseYears() {
        Gap gap = gap(
                FINANCE_G7,
                FINANCE_NOA,
                List.of(new Education(EducationLevel.SECONDARY, null, null)),
                finance(2, ExperienceKind.PROFESSIONAL),
                new Experience(6, ExperienceKind.OPERATIONAL_OR_ADMINISTRATIVE_SUPPORT, null, List.of(), true));
        assertThat(education(gap, LineSubject.EDUCATION_LEVEL).status()).isEqualTo(Status.MET);
        assertThat(said(education(gap, LineSubject.EDUCATION_LEVEL).reason()))
                .endsWith("You say that this work is relevant; the organization decides.");
    }

    @Test
    void whoTellsLessThanThePresentJobAsksIsNotOverruled() {
        List<Education> compulsory = List.of(new Education(EducationLevel.COMPULSORY, null, null));
        Gap gap = gap(FINANCE_G7, FINANCE_NOA, compulsory, finance(20, ExperienceKind.PROFESSIONAL));
        assertThat(education(gap, LineSubject.EDUCATION_LEVEL).status()).isEqualTo(Status.UNKNOWN);
        assertThat(said(gap.assumptions()))
                .contains(
                        "You tell compulsory schooling, and ilo/finance-assistants/G7 asks completed secondary school; which"
                                + " of the two holds is not known.");
        assertThat(said(education(gap("drivers/G2", "messengers/G2", compulsory), LineSubject.EDUCATION_LEVEL)
                        .reason()))
                .isEqualTo("You have compulsory schooling; asked is compulsory schooling.");
    }

    @Test
    void anOfficerHasWhatEveryWayToThePostAsks() {
        Gap down = gap(FINANCE_NOA, OFFICE_G3, List.of());
        assertThat(education(down, LineSubject.EDUCATION_LEVEL).status()).isEqualTo(Status.MET);
        assertThat(said(down.assumptions()))
                .anyMatch(
                        text -> text.startsWith("You have at least completed secondary school, because each way into"));
        // WIPO lets nothing stand in for a degree
        assertThat(education(gap(CONFERENCES, FINANCE_NOA, List.of()), LineSubject.EDUCATION_LEVEL)
                        .status())
                .isEqualTo(Status.MET);
        assertThat(said(education(gap("messengers/G2", "drivers/G2", List.of()), LineSubject.EDUCATION_LEVEL)
                        .reason()))
                .isEqualTo("You have at least compulsory schooling, and whether you have more is not known; asked is"
                        + " completed secondary school.");
    }

    @Test
    void whatIsKnownOfADomainIsSaidAndNoMore() {
        assertThat(said(experience(gap(FINANCE_G5, FINANCE_G6, List.of()), LineSubject.DOMAIN)
                        .reason()))
                .startsWith("Your present job asks some of its 5 years in it and does not say how many.");
        assertThat(said(experience(
                                gap("programme-assistants/G6", "programme-assistants/G7", List.of()),
                                LineSubject.DOMAIN)
                        .reason()))
                .startsWith("Your present job asks the majority of its 6 years in it and does not say how many.");
        assertThat(said(experience(
                                gap(FINANCE_G7, FINANCE_NOA, List.of(), finance(2, ExperienceKind.RELEVANT)),
                                LineSubject.DOMAIN)
                        .reason()))
                .startsWith("You say that work of yours lies in it; that it is professional work is not known.");
    }

    @Test
    void workThatIsCalledIrrelevantIsNotOfTheKind() {
        Gap gap = gap(
                "messengers/G2",
                "drivers/G2",
                List.of(),
                new Experience(2, ExperienceKind.RELEVANT, null, List.of(), false));
        assertThat(experience(gap, LineSubject.EXPERIENCE_KIND).status()).isEqualTo(Status.UNMET);
        assertThat(experience(gap, LineSubject.YEARS).status()).isEqualTo(Status.UNMET);
    }

    @Test
    void comparableWorkIsPartOfWhatThePresentPostTakesForGranted() {
        assertThat(said(gap(CLIENT_SUPPORT, CONFERENCES, List.of()).assumptions()))
                .contains(
                        "You have at least 8 years of relevant work, some of the years in formalities processing of patent"
                                + " applications, or comparable work, because " + CLIENT_SUPPORT + " asks it.");
    }

    @Test
    void aPostAgainstItselfAsksNothingElse() {
        for (Position position : CATALOGUE.positions()) {
            Gap gap = new Gaps(CATALOGUE).between(position, position);
            assertThat(gap.competencies())
                    .as("competencies of %s", position.id())
                    .allMatch(line -> line.comparison() == Comparison.SAME);
            assertThat(gap.languages())
                    .as("languages of %s", position.id())
                    .allMatch(line -> line.status() != LineStatus.NEW && line.status() != LineStatus.NOT_LISTED);
            assertThat(gap.experience().lines())
                    .as("experience of %s", position.id())
                    .filteredOn(line -> line.importance() == Importance.ESSENTIAL)
                    .allMatch(line -> line.comparison() == Comparison.SAME);
        }
    }

    @Test
    void anExampleOfWhatIsAskedIsNotCalledUnasked() {
        assertThat(new Gaps(CATALOGUE)
                        .between(
                                CATALOGUE.position(OPERATIONS_NOA),
                                CATALOGUE.position("administration-and-operations-officers/NOB"))
                        .competencies())
                .filteredOn(line -> List.of("financial-principles", "hr-management-principles")
                        .contains(line.competency()))
                .hasSize(2)
                .allMatch(line -> line.comparison() == Comparison.CLOSE);
    }

    @Test
    void workToldOfAnotherDomainIsNotThatOfThePresentJob() {
        Experience elsewhere = new Experience(3, ExperienceKind.RELEVANT, "messenger services", List.of(), null);
        assertThat(experience(gap("drivers/G2", "drivers/G3", List.of(), elsewhere), LineSubject.YEARS)
                        .status())
                .isEqualTo(Status.UNKNOWN);
        Experience here = new Experience(3, ExperienceKind.RELEVANT, null, List.of(), null);
        assertThat(experience(gap("drivers/G2", "drivers/G3", List.of(), here), LineSubject.YEARS)
                        .status())
                .isEqualTo(Status.MET);
    }

    @Test
    void decimalsAddUpInWhateverOrderTheyAreTold() {
        for (double[] periods :
                new double[][] {{1.1, 4.1, 2.8}, {2.8, 4.1, 1.1}, {0.6, 4.1, 3.3}, {1.16, 2.32, 0.76, 3.76}}) {
            Gap gap = gap(
                    FINANCE_G7,
                    FINANCE_NOA,
                    List.of(new Education(EducationLevel.SECONDARY, null, null)),
                    Arrays.stream(periods)
                            .mapToObj(years -> finance(years, ExperienceKind.PROFESSIONAL))
                            .toArray(Experience[]::new));
            assertThat(education(gap, LineSubject.EDUCATION_LEVEL).status())
                    .as(Arrays.toString(periods))
                    .isEqualTo(Status.MET);
        }
    }

    @Test
    void yearsCalledIrrelevantAndYearsOnTopAreNotTheSameYears() {
        Gap gap = gap(
                FINANCE_G7,
                FINANCE_NOA,
                List.of(new Education(EducationLevel.SECONDARY, null, null)),
                new Experience(2, ExperienceKind.PROFESSIONAL, null, List.of(), null),
                new Experience(4, ExperienceKind.OFFICE_SUPPORT, null, List.of(), null),
                new Experience(2, ExperienceKind.OFFICE_SUPPORT, null, List.of(), false));
        Verdict verdict = education(gap, LineSubject.EDUCATION_LEVEL);
        assertThat(verdict.status()).isEqualTo(Status.UNMET);
        assertThat(said(verdict.lacks()))
                .containsExactly("2 years more of relevant work, for 6 years in place of the degree");
    }

    @Test
    void whatIsMissingIsToldWithTheYearsOnTop() {
        Gap gap = gap(
                FINANCE_G5,
                FINANCE_NOA,
                List.of(new Education(EducationLevel.SECONDARY, null, null)),
                new Experience(5, ExperienceKind.OFFICE_SUPPORT, null, List.of(), null));
        assertThat(said(education(gap, LineSubject.EDUCATION_LEVEL).lacks()))
                .containsExactly(
                        "1 year more of relevant work, for 6 years in place of the degree; with the years on top,"
                                + " 3 years more in all");
    }

    @Test
    void aDomainOfWhichThePresentJobAsksAllYearsIsSaidToBeSo() {
        assertThat(said(experience(
                                gap(
                                        "information-technology-assistants/G5",
                                        "information-technology-assistants/G6",
                                        List.of()),
                                LineSubject.DOMAIN)
                        .reason()))
                .startsWith("Your present job asks all of its 5 years in it, and there may be more.");
    }

    @Test
    void aCompetencyToldBelowWhatThePresentJobAsksIsNotTakenForGranted() {
        Position start = CATALOGUE.position(FINANCE_G6);
        Gap gap = new Assessments(CATALOGUE)
                .between(
                        start,
                        CATALOGUE.position(FINANCE_G7),
                        new Person(
                                start,
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(new Person.Competency(
                                        "pc-software", CATALOGUE.level("ilo/proficiency/BASIC"), null)),
                                List.of()));
        assertThat(gap.competencies())
                .filteredOn(line -> line.competency().equals("pc-software"))
                .singleElement()
                .satisfies(line -> assertThat(line.verdict().status()).isEqualTo(Status.UNKNOWN));
        assertThat(said(gap.assumptions())).anyMatch(text -> text.endsWith("which of the two holds is not known."));
    }

    @Test
    void leverageOpensWhatTheSameWhatIfOpens() {
        Position start = CATALOGUE.position("drivers/G2");
        Person driver = new Person(
                start,
                List.of(new Education(EducationLevel.SECONDARY, null, null)),
                List.of(),
                List.of(new Person.Language("English", LanguageLevel.KNOWLEDGE, false)),
                List.of(),
                List.of());
        for (Place place : List.of(Place.of(CATALOGUE.position("drivers/G3")), Place.ANYWHERE)) {
            Prospects standing = new Prospects(CATALOGUE, driver, place);
            List<Leverage> all = standing.leverage(1000);
            assertThat(all)
                    .isNotEmpty()
                    .allSatisfy(one -> assertThat(one.opens())
                            .as(said(one.acquisition().phrase(CATALOGUE)))
                            .isEqualTo(standing.with(List.of(one.acquisition())).opens().stream()
                                    .map(WhatIf.Change::position)
                                    .toList()));
            assertThat(all)
                    .extracting(one -> said(one.acquisition().phrase(CATALOGUE)))
                    .contains("working knowledge of a national language that is official at the duty station");
            assertThat(said(all.getFirst().assumptions())).isNotEmpty();
        }
    }

    @Test
    void leverageProposesWhatANoticeAsksWithoutANumber() {
        assertThat(new Prospects(CATALOGUE, Person.SILENT, Place.of(CATALOGUE.position(CUSTOMER_RELATIONS)))
                        .leverage(1000))
                .extracting(one -> said(one.acquisition().phrase(CATALOGUE)))
                .contains(
                        "work of any kind in formalities processing of trademark applications",
                        "work of any kind in handling and responding to customer enquiries")
                .anyMatch(text -> text.startsWith("training in "));
        Person withoutDegree = new Person(
                null,
                List.of(new Education(EducationLevel.SECONDARY, null, null)),
                List.of(finance(2, ExperienceKind.PROFESSIONAL)),
                List.of(),
                List.of(),
                List.of());
        assertThat(new Prospects(CATALOGUE, withoutDegree, Place.of(CATALOGUE.position(FINANCE_NOA))).leverage(1000))
                .extracting(one -> said(one.acquisition().phrase(CATALOGUE)))
                .contains("6 years of relevant work")
                .doesNotContain("4 years of relevant work");
    }

    @Test
    void nothingOpensANoticeThatBreaksOffOrAsksMoreInItsPurpose() {
        for (String notice : List.of("vacancies/un-ombudsperson-itu-wipo", CONFERENCES)) {
            Position target = CATALOGUE.position(notice);
            List<Person.Competency> allButOne = target.requirements().competencies().stream()
                    .skip(1)
                    .map(asked -> new Person.Competency(asked.competency(), asked.level(), asked.degree()))
                    .toList();
            Person person = new Person(null, List.of(), List.of(), List.of(), allButOne, List.of());
            assertThat(new Prospects(CATALOGUE, person, Place.of(target)).leverage(1000))
                    .as(notice)
                    .isNotEmpty()
                    .allMatch(one -> one.opens().isEmpty());
        }
    }
}
