package org.careergraph.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.EducationLevel;
import org.careergraph.catalogue.ExperienceKind;
import org.careergraph.catalogue.Position;
import org.careergraph.path.Person.Education;
import org.careergraph.path.Person.Experience;
import org.careergraph.path.Verdict.Status;
import org.careergraph.seed.SeedReader;
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

    private static final Catalogue CATALOGUE = new Catalogue(SeedReader.readBuiltIn());

    private static Gap gap(String from, String to, List<Education> education, Experience... experience) {
        Position start = CATALOGUE.position(from);
        return new Gaps(CATALOGUE)
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

    private static Verdict verdict(List<GapLine> lines, LineSubject subject) {
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
            assertThat(education(gap, LineSubject.EDUCATION_LEVEL).reason()).isEqualTo("You have a university degree.");
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
        assertThat(education(many, LineSubject.FIELD_OF_STUDY).reason())
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
        assertThat(education(gap, LineSubject.EDUCATION_LEVEL).reason())
                .endsWith("You say that this work is relevant; the organization decides.");
    }

    @Test
    void whoTellsLessThanThePresentJobAsksIsNotOverruled() {
        List<Education> compulsory = List.of(new Education(EducationLevel.COMPULSORY, null, null));
        Gap gap = gap(FINANCE_G7, FINANCE_NOA, compulsory, finance(20, ExperienceKind.PROFESSIONAL));
        assertThat(education(gap, LineSubject.EDUCATION_LEVEL).status()).isEqualTo(Status.UNKNOWN);
        assertThat(gap.assumptions())
                .contains(
                        "You tell compulsory schooling, and finance-assistants/G7 asks completed secondary school; which"
                                + " of the two holds is not known.");
        assertThat(education(gap("drivers/G2", "messengers/G2", compulsory), LineSubject.EDUCATION_LEVEL)
                        .reason())
                .isEqualTo("You have compulsory schooling; asked is compulsory schooling.");
    }

    @Test
    void anOfficerHasWhatEveryWayToThePostAsks() {
        Gap down = gap(FINANCE_NOA, OFFICE_G3, List.of());
        assertThat(education(down, LineSubject.EDUCATION_LEVEL).status()).isEqualTo(Status.MET);
        assertThat(down.assumptions())
                .anyMatch(
                        text -> text.startsWith("You have at least completed secondary school, because each way into"));
        // WIPO lets nothing stand in for a degree
        assertThat(education(gap(CONFERENCES, FINANCE_NOA, List.of()), LineSubject.EDUCATION_LEVEL)
                        .status())
                .isEqualTo(Status.MET);
        assertThat(education(gap("messengers/G2", "drivers/G2", List.of()), LineSubject.EDUCATION_LEVEL)
                        .reason())
                .isEqualTo("You have at least compulsory schooling, and whether you have more is not known; asked is"
                        + " completed secondary school.");
    }

    @Test
    void whatIsKnownOfADomainIsSaidAndNoMore() {
        assertThat(experience(gap(FINANCE_G5, FINANCE_G6, List.of()), LineSubject.DOMAIN)
                        .reason())
                .startsWith("Your present job asks some of its 5 years in it and does not say how many.");
        assertThat(experience(gap("programme-assistants/G6", "programme-assistants/G7", List.of()), LineSubject.DOMAIN)
                        .reason())
                .startsWith("Your present job asks the majority of its 6 years in it and does not say how many.");
        assertThat(experience(
                                gap(FINANCE_G7, FINANCE_NOA, List.of(), finance(2, ExperienceKind.RELEVANT)),
                                LineSubject.DOMAIN)
                        .reason())
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
        assertThat(gap(CLIENT_SUPPORT, CONFERENCES, List.of()).assumptions())
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
                    .filteredOn(line -> line.importance() == org.careergraph.catalogue.Importance.ESSENTIAL)
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
}
