package org.careergraph.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careergraph.words.Said.said;

import java.util.List;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.CompetencyRequirement;
import org.careergraph.catalogue.EducationLevel;
import org.careergraph.catalogue.ExperienceKind;
import org.careergraph.catalogue.Importance;
import org.careergraph.catalogue.LanguageLevel;
import org.careergraph.catalogue.Position;
import org.careergraph.gap.Comparison;
import org.careergraph.gap.CompetencyGap;
import org.careergraph.gap.Gap;
import org.careergraph.gap.GapLine;
import org.careergraph.gap.GapStatus;
import org.careergraph.gap.Gaps;
import org.careergraph.gap.LanguageGap;
import org.careergraph.gap.LineStatus;
import org.careergraph.gap.LineSubject;
import org.careergraph.gap.Verdict;
import org.careergraph.person.Person.Education;
import org.careergraph.person.Person.Experience;
import org.careergraph.person.Person.Language;
import org.careergraph.seed.BuiltIn;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is said of a person who looks at one of the four notices: no more than the notice and the person say. */
@NullUnmarked // a verdict that is missing shall fail the test where it is asked for
class NoticeVerdictTests {
    private static final String CLIENT_SUPPORT = "vacancies/wipo-senior-client-support-assistant";
    private static final String CUSTOMER_RELATIONS = "vacancies/wipo-senior-customer-relations-assistant";
    private static final String CONFERENCES = "vacancies/wipo-conference-operations-officer";
    private static final String OMBUDSPERSON = "vacancies/un-ombudsperson-itu-wipo";
    private static final String OFFICE_G5 = "general-administration-and-office-support-assistants/G5";
    private static final String OFFICE_G6 = "general-administration-and-office-support-assistants/G6";
    private static final String HUMAN_RESOURCES_NOB = "human-resources-officers/NOB";
    private static final String FINANCE_NOA = "finance-officers/NOA";

    private static final Catalogue CATALOGUE = BuiltIn.CATALOGUE;

    private static Gap gap(String from, String to, @Nullable Person person) {
        Position start = CATALOGUE.position(from);
        return new Assessments(CATALOGUE).between(start, CATALOGUE.position(to), person);
    }

    private static Person worked(Experience... experience) {
        return new Person(null, List.of(), List.of(experience), List.of(), List.of(), List.of());
    }

    private static Person studied(Education... education) {
        return new Person(null, List.of(education), List.of(), List.of(), List.of(), List.of());
    }

    private static Person speaks(Language... languages) {
        return new Person(null, List.of(), List.of(), List.of(languages), List.of(), List.of());
    }

    private static Experience work(double years, @Nullable String domain, @Nullable Boolean relevant) {
        return new Experience(years, ExperienceKind.RELEVANT, domain, List.of(), relevant);
    }

    private static GapLine<?> line(List<? extends GapLine<?>> lines, LineSubject subject) {
        return lines.stream()
                .filter(line -> line.subject() == subject && line.to() != null)
                .findFirst()
                .orElseThrow();
    }

    private static Verdict experience(Gap gap, LineSubject subject) {
        return line(gap.experience().lines(), subject).verdict();
    }

    private static Verdict education(Gap gap, LineSubject subject) {
        return line(gap.education().lines(), subject).verdict();
    }

    @Test
    void whatThePersonCallsRelevantIsToldAsThePersonsWord() {
        Gap gap = gap(OFFICE_G5, CLIENT_SUPPORT, worked(work(9, null, true)));
        assertThat(said(experience(gap, LineSubject.EXPERIENCE_KIND).reason()))
                .isEqualTo(
                        "There is experience of this kind, relevant work: you say that it is relevant; the organization"
                                + " decides.");
        assertThat(said(experience(gap, LineSubject.YEARS).reason()))
                .isEqualTo("Counted are 9 years (you say that it is relevant; the organization decides); asked are 8"
                        + " years of relevant work.");
    }

    @Test
    void whatTheNoticeNamesAsRelevantNeedsNoOtherWord() {
        Gap gap =
                gap(OFFICE_G5, CLIENT_SUPPORT, worked(work(9, "formalities processing of patent applications", null)));
        Verdict years = experience(gap, LineSubject.YEARS);
        assertThat(years.status()).isEqualTo(Verdict.Status.MET);
        assertThat(said(years.reason()))
                .contains("the document names this domain as relevant, and you say that your work lies in it; the"
                        + " organization decides");
        assertThat(experience(gap, LineSubject.DOMAIN).status()).isEqualTo(Verdict.Status.MET);
    }

    @Test
    void yearsThatThePersonCallsIrrelevantDoNotCount() {
        Gap gap = gap(OFFICE_G5, CLIENT_SUPPORT, worked(work(20, null, false)));
        assertThat(experience(gap, LineSubject.YEARS).status()).isEqualTo(Verdict.Status.UNMET);
    }

    @Test
    void thatOtherWorkMayCountIsSaidOnlyWhereTheNoticeSaysIt() {
        Person person = worked(work(9, "gardening", null));
        assertThat(said(experience(gap(OFFICE_G5, CLIENT_SUPPORT, person), LineSubject.DOMAIN)
                        .reason()))
                .contains("Which work is comparable work the document does not state");
        assertThat(said(experience(gap(OFFICE_G5, CUSTOMER_RELATIONS, person), LineSubject.DOMAIN)
                        .reason()))
                .isEqualTo(
                        "You say that 9 years of your work lie in gardening; no document that we have states whether that counts."
                                + " Asked: some of the years in functional end-user support related to the registration of trademarks.");
    }

    @Test
    void aFieldThatIsNotNamedIsNotMetByRepeatingItsWords() {
        Verdict repeated = education(
                gap(
                        OFFICE_G5,
                        CONFERENCES,
                        studied(new Education(EducationLevel.FIRST_DEGREE, "another relevant discipline", null))),
                LineSubject.FIELD_OF_STUDY);
        assertThat(repeated.status()).isEqualTo(Verdict.Status.UNKNOWN);
        Verdict named = education(
                gap(OFFICE_G5, CONFERENCES, studied(new Education(EducationLevel.FIRST_DEGREE, "diplomacy", null))),
                LineSubject.FIELD_OF_STUDY);
        assertThat(named.status()).isEqualTo(Verdict.Status.MET);
        assertThat(said(named.reason())).isEqualTo("You tell a degree in a field that the document names: diplomacy.");
        Verdict claimed = education(
                gap(OFFICE_G5, CONFERENCES, studied(new Education(EducationLevel.FIRST_DEGREE, "physics", true))),
                LineSubject.FIELD_OF_STUDY);
        assertThat(said(claimed.reason()))
                .startsWith("You say that the field of your degree is relevant; the organization decides.");
    }

    @Test
    void professionalYearsOfOneOrganizationAreNotHeldInAnother() {
        Gap positions = gap(FINANCE_NOA, CONFERENCES, null);
        GapLine<?> years = line(positions.experience().lines(), LineSubject.YEARS);
        assertThat(years.status()).isEqualTo(LineStatus.NOT_STATED);
        assertThat(said(years.explanation()))
                .isEqualTo("Asks at least 3 years of relevant professional work; where one starts asks 2 years of"
                        + " professional work (asked by the International Labour Organization). No document that we have states whether the"
                        + " one counts as the other.");
        Gap person = gap("finance-officers/NOA", CONFERENCES, Person.SILENT.in(CATALOGUE.position(FINANCE_NOA)));
        Verdict kind = experience(person, LineSubject.EXPERIENCE_KIND);
        assertThat(kind.status()).isEqualTo(Verdict.Status.UNKNOWN);
        assertThat(said(kind.reason()))
                .isEqualTo(
                        "Your present job is in the International Labour Organization, and no document states whether"
                                + " its work counts as relevant professional work in the World Intellectual Property"
                                + " Organization.");
    }

    @Test
    void yearsAtAnotherOrganizationDoNotStandOnTopOfADegreeInSilence() {
        Gap gap = gap(CONFERENCES, FINANCE_NOA, Person.SILENT.in(CATALOGUE.position(CONFERENCES)));
        assertThat(experience(gap, LineSubject.YEARS).status()).isEqualTo(Verdict.Status.UNKNOWN);
    }

    @Test
    void anAlternativeSpeaksInTheWordsOfItsDocument() {
        assertThat(gap(OFFICE_G6, CONFERENCES, null).education().alternatives())
                .extracting(way -> said(way.text()))
                .containsExactly("A first-level university degree in communication, diplomacy, international relations,"
                        + " political sciences, social sciences or another relevant discipline and 3 years of relevant"
                        + " professional work in conference and meeting management.");
        assertThat(gap("human-resources-assistants/G6", "human-resources-officers/NOA", null)
                        .education()
                        .alternatives())
                .extracting(way -> said(way.text()))
                .allMatch(text -> text.contains("2 years of professional work in human resources"))
                .first()
                .asString()
                .startsWith(
                        "A university degree (Bachelor's or equivalent) in a field that is relevant to the job and");
    }

    @Test
    void noReasonContradictsWhatIsTakenForGranted() {
        Gap gap = gap(OFFICE_G6, CONFERENCES, Person.SILENT.in(CATALOGUE.position(OFFICE_G6)));
        assertThat(said(gap.assumptions())).anyMatch(sentence -> sentence.startsWith("You have training in"));
        assertThat(said(education(gap, LineSubject.TRAINING).reason()))
                .isEqualTo(
                        "Your present job asks training in an area related to general administration and office"
                                + " support; whether you have training in digital transformation / innovation you do not tell.");
        assertThat(said(gap.languages().getFirst().verdict().reason()))
                .startsWith("Your present job asks excellent command of an official language of the");
    }

    @Test
    void whatIsIdealIsDesirableOfTheSameExperience() {
        GapLine<?> ideal = line(gap(OFFICE_G6, CONFERENCES, null).experience().lines(), LineSubject.FURTHER_DEMAND);
        assertThat(ideal.importance()).isEqualTo(Importance.DESIRABLE);
        assertThat(said(ideal.explanation()))
                .isEqualTo("Ideally, of the same experience (3 years of relevant professional work in conference and"
                        + " meeting management): an international or digital setting.");
        Person person = worked(new Experience(
                4,
                ExperienceKind.PROFESSIONAL,
                "conference and meeting management",
                List.of("international-or-digital-setting"),
                null));
        assertThat(experience(gap(OFFICE_G6, CONFERENCES, person), LineSubject.FURTHER_DEMAND)
                        .status())
                .isEqualTo(Verdict.Status.MET);
    }

    @Test
    void oneOfTheTwoLanguagesIsEnglish() {
        Gap without = gap(
                OFFICE_G5,
                CLIENT_SUPPORT,
                speaks(
                        new Language("German", LanguageLevel.EXCELLENT_COMMAND, false),
                        new Language("French", LanguageLevel.GOOD_KNOWLEDGE, false)));
        assertThat(said(without.languages().get(1).verdict().reason()))
                .isEqualTo(
                        "One of the two languages must be English, which you do not tell; asked: good knowledge of another"
                                + " language, Arabic, Chinese, English, French, German, Japanese, Korean, Portuguese, Russian or"
                                + " Spanish (one of the two languages has to be English).");
        Gap with = gap(
                OFFICE_G5,
                CLIENT_SUPPORT,
                speaks(
                        new Language("French", LanguageLevel.EXCELLENT_COMMAND, false),
                        new Language("German", LanguageLevel.GOOD_KNOWLEDGE, false),
                        new Language("English", LanguageLevel.GOOD_KNOWLEDGE, false)));
        assertThat(said(with.languages().get(1).verdict().reason())).startsWith("You have good knowledge of English;");
        assertThat(said(with.languages().get(2).verdict().reason())).startsWith("You have good knowledge of German;");
        assertThat(said(with.languages().getFirst().verdict().reason()))
                .endsWith(
                        "Of the two languages, English, which has to be one of them, is held; whether French counts as the"
                                + " other one is open.");
    }

    @Test
    void onlyLanguagesThatADocumentListsAreNamed() {
        asksKnowledgeOf(
                gap(OFFICE_G5, CONFERENCES, null),
                "another official language of the United Nations (its wording: other official UN languages)");
        asksKnowledgeOf(
                gap(OFFICE_G5, CUSTOMER_RELATIONS, null),
                "Spanish or another official language of the United Nations (its wording: other official UN languages,"
                        + " especially Spanish)");
        Gap russian =
                gap(OFFICE_G5, CONFERENCES, speaks(new Language("Russian", LanguageLevel.EXCELLENT_COMMAND, false)));
        assertThat(said(russian.languages().get(1).verdict().reason()))
                .startsWith("No document that we have lists the official languages of the United Nations");
    }

    private static void asksKnowledgeOf(Gap gap, String asked) {
        assertThat(gap.languages()).anyMatch(line -> said(line.explanation()).contains("knowledge of " + asked + ";"));
    }

    @Test
    void whenApplicationsEndIsSaidWithEveryNoticeAndNothingIsChosen() {
        String ambiguous = "Applications are taken until the day printed as 05/11/2024, which can mean 2024-05-11 or"
                + " 2024-11-05. The local time where the applicant is counts.";
        Gap clients = gap(OFFICE_G5, CLIENT_SUPPORT, Person.SILENT);
        assertThat(said(clients.gates().getFirst().text())).startsWith(ambiguous);
        assertThat(said(clients.verdict().reason())).endsWith(ambiguous);
        assertThat(said(clients.notStated())).anyMatch(sentence -> sentence.contains("05/11/2024, is the month"));
        Gap conferences = gap(OFFICE_G5, CONFERENCES, Person.SILENT);
        assertThat(said(conferences.gates().getFirst().text()))
                .startsWith(
                        "The notice speaks of a deadline, which counts in the local time where the applicant is, and"
                                + " names no day.");
        assertThat(said(gap(OFFICE_G5, OMBUDSPERSON, null).notStated()))
                .anyMatch(sentence -> sentence.endsWith("salary, deadline."));
    }

    @Test
    void whatNoPositionAsksByThatNameIsSaidToCountForNothing() {
        Person person = new Person(
                null,
                List.of(),
                List.of(work(3, "processing of patents", null)),
                List.of(new Language("Swahili", LanguageLevel.EXCELLENT_COMMAND, false)),
                List.of(),
                List.of("pilot licence"));
        assertThat(said(gap(OFFICE_G5, CUSTOMER_RELATIONS, person).assumptions()))
                .containsExactly(
                        "No position names Swahili among the languages it asks; it would count only as a national"
                                + " language that is official at the duty station.",
                        "No position names the domain \"processing of patents\", and it is not known as another name of one.",
                        "No position names the licence \"pilot licence\", and it is not known as another name of one.");
    }

    @Test
    void whatTheNoticeLeavesOutIsNamed() {
        assertThat(said(gap(OFFICE_G5, CONFERENCES, null).notStated()))
                .contains("The notice of the target does not state: duty station, number of posts, type of contract,"
                        + " working time, length of the appointment, day of the deadline.");
    }

    @Test
    void whatACutNoticeMayAskFurtherOnIsNotSaidToBeUnasked() {
        Gap towards = gap(HUMAN_RESOURCES_NOB, OMBUDSPERSON, null);
        assertThat(towards.education().lines()).hasSize(2).allSatisfy(NoticeVerdictTests::isNotKnown);
        assertThat(towards.experience().lines()).hasSize(4).allSatisfy(NoticeVerdictTests::isNotKnown);
        assertThat(towards.languages()).hasSize(2).allSatisfy(line -> {
            assertThat(line.comparison()).isEqualTo(Comparison.NOT_STATED);
            assertThat(said(line.explanation())).endsWith("it is not known whether the target asks it.");
        });
        assertThat(towards.competencies().stream().filter(line -> line.status() == GapStatus.NOT_LISTED))
                .isNotEmpty()
                .allSatisfy(line -> {
                    assertThat(line.comparison()).isEqualTo(Comparison.NOT_STATED);
                    assertThat(said(line.explanation())).contains("it is not known whether the target asks it.");
                });
    }

    private static void isNotKnown(GapLine<?> line) {
        assertThat(line.status()).isEqualTo(LineStatus.NOT_LISTED);
        assertThat(line.comparison()).isEqualTo(Comparison.NOT_STATED);
        assertThat(said(line.explanation())).endsWith("it is not known whether the target asks it.");
    }

    @Test
    void nothingIsTakenForGrantedOfWhoComesFromACutNotice() {
        Person ombudsperson =
                new Person(CATALOGUE.position(OMBUDSPERSON), List.of(), List.of(), List.of(), List.of(), List.of());
        Gap gap = gap(OMBUDSPERSON, HUMAN_RESOURCES_NOB, ombudsperson);
        assertThat(said(gap.assumptions())).noneMatch(sentence -> sentence.contains("language clauses"));
        assertThat(gap.education().steps()).isZero();
    }

    @Test
    void whatANoticeAsksInItsPurposeIsNotSaidToBeMet() {
        Position conferences = CATALOGUE.position(CONFERENCES);
        Gap gap = gap(
                CONFERENCES,
                CONFERENCES,
                new Person(
                        conferences,
                        List.of(new Education(EducationLevel.FIRST_DEGREE, "diplomacy", true)),
                        List.of(new Experience(
                                4, ExperienceKind.PROFESSIONAL, "conference and meeting management", List.of(), true)),
                        List.of(new Language("English", LanguageLevel.EXCELLENT_COMMAND, false)),
                        List.of(),
                        List.of()));
        assertThat(said(gap.verdict().reason()))
                .startsWith("Essential lines: 27 of 27 met, 0 unmet, 0 not known.")
                .endsWith("What the notice asks in its purpose is not judged; it stands among the conditions.");
        assertThat(gap.verdict().status()).isEqualTo(Verdict.Status.UNKNOWN);
    }

    @Test
    void whatOneOrganizationLeavesWithoutALevelIsNoLessThanWhatAnotherOneAsks() {
        assertThat(gap(OFFICE_G5, CUSTOMER_RELATIONS, null).competencies())
                .filteredOn(line -> line.competency().equals("analytical-skills"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.comparison()).isEqualTo(Comparison.NOT_STATED);
                    assertThat(said(line.explanation()))
                            .isEqualTo("Asked where one starts without a stated level; asked here at level good. No"
                                    + " document that we have states how the one stands to the other. That both"
                                    + " organizations speak of the same is our reading.");
                });
    }

    @Test
    void trainingOfEitherSortIsTrainingInItsSubject() {
        assertThat(education(
                                gap(
                                        OFFICE_G5,
                                        CUSTOMER_RELATIONS,
                                        studied(new Education(EducationLevel.SECONDARY, "customer service", null))),
                                LineSubject.TRAINING)
                        .status())
                .isEqualTo(Verdict.Status.MET);
    }

    @Test
    void whatACutNoticeAsksFurtherOnIsNotNewElsewhere() {
        Gap from = gap(OMBUDSPERSON, HUMAN_RESOURCES_NOB, null);
        assertThat(from.education().lines()).hasSize(2).allSatisfy(NoticeVerdictTests::mayBeAskedAtTheStart);
        assertThat(from.experience().lines()).hasSize(5).allSatisfy(NoticeVerdictTests::mayBeAskedAtTheStart);
        assertThat(from.languages()).hasSize(2).allSatisfy(line -> {
            assertThat(line.status()).isEqualTo(LineStatus.NOT_STATED);
            assertThat(said(line.explanation())).endsWith("it is not known whether it is asked there.");
        });
        assertThat(from.competencies().stream().filter(line -> line.status() == GapStatus.NEW))
                .isNotEmpty()
                .allSatisfy(line -> {
                    assertThat(line.comparison()).isEqualTo(Comparison.NOT_STATED);
                    assertThat(said(line.explanation())).contains("it is not known whether it is asked there.");
                });
    }

    private static void mayBeAskedAtTheStart(GapLine<?> line) {
        assertThat(line.status()).isEqualTo(LineStatus.NOT_STATED);
        assertThat(said(line.explanation())).endsWith("it is not known whether it is asked there.");
    }

    @Test
    void nothingThatIsAskedWhereOneStartsVanishes() {
        for (Position from : CATALOGUE.positions()) {
            for (Position to : CATALOGUE.positions()) {
                Gap gap = new Gaps(CATALOGUE).between(from, to);
                assertThat(gap.experience().lines().stream().map(GapLine::from))
                        .as("experience, from %s to %s", from.id(), to.id())
                        .containsAll(from.requirements().experience());
                assertThat(gap.languages().stream().map(LanguageGap::from))
                        .as("languages, from %s to %s", from.id(), to.id())
                        .containsAll(from.requirements().languages());
            }
        }
    }

    @Test
    void experienceThatIsSetBesideNoneOfTheTargetIsShownAllTheSame() {
        Gap gap = gap(CUSTOMER_RELATIONS, OFFICE_G6, null);
        assertThat(gap.experience().lines().stream()
                        .filter(line -> line.status() == LineStatus.NOT_LISTED)
                        .map(line -> said(line.explanation())))
                .containsExactly(
                        "Asked where one starts: some of the years in functional end-user support related to the registration"
                                + " of trademarks; the target does not name it.",
                        "Asked where one starts: experience in formalities processing of trademark applications; the target does not name it.",
                        "Asked where one starts: experience in handling and responding to customer enquiries; the target does not name it.");
    }

    @Test
    void whatIsOnlyDesirableWhereOneStartsIsSaidToBeSo() {
        Gap gap = gap(CUSTOMER_RELATIONS, CLIENT_SUPPORT, null);
        assertThat(said(gap.languages().getLast().explanation()))
                .startsWith("Asks knowledge of another language, Arabic")
                .contains("; where one starts asks, as desirable, knowledge of Spanish or another official language");
        assertThat(said(gap(CUSTOMER_RELATIONS, OFFICE_G6, null)
                        .languages()
                        .getLast()
                        .explanation()))
                .startsWith("Asked where one starts, as desirable: knowledge of Spanish or another official language");
        assertThat(gap(CONFERENCES, OFFICE_G6, null).experience().lines())
                .filteredOn(line -> line.importance() == Importance.DESIRABLE && line.to() == null)
                .hasSize(3)
                .allSatisfy(line ->
                        assertThat(said(line.explanation())).startsWith("Asked where one starts, as desirable: "));
    }

    @Test
    void theKindOfTheWorkIsNamedWhereItNamesNoDomain() {
        assertThat(said(line(
                                gap(OFFICE_G5, CUSTOMER_RELATIONS, null)
                                        .experience()
                                        .lines(),
                                LineSubject.DOMAIN)
                        .explanation()))
                .endsWith(
                        "; where one starts asks general administration and office support (asked by the International"
                                + " Labour Organization) and names no domain.");
    }

    private static CompetencyGap rulesOfThePct(Person.Competency told) {
        Person person = new Person(null, List.of(), List.of(), List.of(), List.of(told), List.of());
        return gap(OFFICE_G5, CLIENT_SUPPORT, person).competencies().stream()
                .filter(line -> line.competency().equals("pct-rules"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDegreeThatIsToldInTheWordsOfTheRequirementMeetsIt() {
        Verdict verdict = rulesOfThePct(new Person.Competency("pct-rules", null, "Thorough understanding"))
                .verdict();
        assertThat(verdict.status()).isEqualTo(Verdict.Status.MET);
        assertThat(said(verdict.reason()))
                .isEqualTo("You say that you have it without a stated level (its wording: Thorough understanding).");
    }

    @Test
    void aLevelThatIsToldDoesNotMeetADegreeThatIsNone() {
        CompetencyGap rules =
                rulesOfThePct(new Person.Competency("pct-rules", CATALOGUE.level("ilo/proficiency/AWARENESS"), null));
        assertThat(rules.verdict().status()).isEqualTo(Verdict.Status.UNKNOWN);
        assertThat(said(rules.verdict().reason()))
                .isEqualTo(
                        "You say that you have it at level awareness; asked without a stated level (its wording: thorough"
                                + " understanding). No document that we have states how the one stands to the other.");
        assertThat(rules.comparison()).isEqualTo(Comparison.NOT_STATED);
    }

    @Test
    void besideWhatIsNewStandsWhatIsSimilarAtTheStartWithinOneOrganizationToo() {
        int similar = 0;
        for (Position start : CATALOGUE.facts().jobs()) {
            List<String> asked = start.requirements().competencies().stream()
                    .filter(requirement -> requirement.importance() == Importance.ESSENTIAL)
                    .map(CompetencyRequirement::competency)
                    .toList();
            for (Position target : CATALOGUE.facts().jobs()) {
                for (CompetencyGap line : gap(start.id(), target.id(), null).competencies()) {
                    if (line.status() == GapStatus.NEW && line.held() == null) {
                        assertThat(line.closeMatches())
                                .containsExactlyElementsOf(CATALOGUE.closeTo(line.competency()).stream()
                                        .filter(match -> asked.contains(match.competency()))
                                        .toList());
                        similar += line.closeMatches().size();
                    }
                }
            }
        }
        assertThat(similar).isPositive();
    }
}
