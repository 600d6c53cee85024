package org.careergraph.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.careergraph.catalogue.Citation;
import org.careergraph.catalogue.CloseMatch;
import org.careergraph.catalogue.Competency;
import org.careergraph.catalogue.CompetencyKind;
import org.careergraph.catalogue.CompetencyRequirement;
import org.careergraph.catalogue.Contacts;
import org.careergraph.catalogue.Document;
import org.careergraph.catalogue.DomainShare;
import org.careergraph.catalogue.Duty;
import org.careergraph.catalogue.DutyArea;
import org.careergraph.catalogue.EducationLevel;
import org.careergraph.catalogue.EducationRequirement;
import org.careergraph.catalogue.ExperienceDemand;
import org.careergraph.catalogue.ExperienceKind;
import org.careergraph.catalogue.ExperienceRequirement;
import org.careergraph.catalogue.Facts;
import org.careergraph.catalogue.FormerJobFamily;
import org.careergraph.catalogue.Gate;
import org.careergraph.catalogue.Grade;
import org.careergraph.catalogue.GradeCategory;
import org.careergraph.catalogue.GradeCategoryCode;
import org.careergraph.catalogue.GradeRequirement;
import org.careergraph.catalogue.Importance;
import org.careergraph.catalogue.Job;
import org.careergraph.catalogue.JobFamily;
import org.careergraph.catalogue.JobVariant;
import org.careergraph.catalogue.LanguageLevel;
import org.careergraph.catalogue.LanguageRequirement;
import org.careergraph.catalogue.LanguageSet;
import org.careergraph.catalogue.OccupationalField;
import org.careergraph.catalogue.OfficeKind;
import org.careergraph.catalogue.Organization;
import org.careergraph.catalogue.Procedure;
import org.careergraph.catalogue.ProcedureStep;
import org.careergraph.catalogue.ProficiencyLevel;
import org.careergraph.catalogue.Requirements;
import org.careergraph.catalogue.Setting;
import org.careergraph.catalogue.SubstitutionRule;
import org.careergraph.catalogue.Supervision;
import org.careergraph.path.MoveKind;
import org.careergraph.path.MoveSummary;
import org.jspecify.annotations.Nullable;

/**
 * The framework of the Lighthouse Union, which does not exist. Everything that may be absent is absent once and there once,
 * and no list is in the order of its ids.
 */
final class InventedFacts {

    static final String KEEPER = "keepers/G5";
    static final String SENIOR_KEEPER = "keepers/G6";
    static final String OFFICER = "light-officers/NOA";

    private static final String DOCUMENT = "union-book";

    private InventedFacts() {}

    static Facts facts() {
        return new Facts(
                List.of(
                        new Document(
                                DOCUMENT,
                                "The book of the union",
                                "union",
                                LocalDate.of(2019, 7, 25),
                                "en",
                                List.of("title", "duties", "requirements"),
                                null),
                        new Document("a-leaflet", "A leaflet", "harbours", null, "fr", List.of(), "found in a drawer")),
                List.of(
                        new Organization(
                                "union",
                                "Lighthouse Union",
                                List.of("English", "Breton"),
                                List.of("patience", "candour"),
                                List.of()),
                        new Organization("harbours", "Harbours' League", List.of(), List.of(), List.of("calm"))),
                List.of(
                        new GradeCategory(GradeCategoryCode.NO, "National Professional Officer"),
                        new GradeCategory(GradeCategoryCode.GS, "General Service")),
                List.of(
                        new Grade("G6", 6, GradeCategoryCode.GS, cite("grades")),
                        new Grade("G5", 5, GradeCategoryCode.GS, cite("grades")),
                        new Grade("NOA", 1, GradeCategoryCode.NO, cite("grades"))),
                List.of(
                        new OccupationalField("towers", "Towers", 1, List.of(), null, cite("fields")),
                        new OccupationalField("boats", "Canoës", 2, List.of("CN"), "none left", cite("fields"))),
                List.of(
                        new FormerJobFamily(
                                "wick-trimmers", "Wick trimmers", "when there were wicks", cite("footnote")),
                        new FormerJobFamily("oil-carriers", "Oil carriers", null, cite("footnote"))),
                List.of(
                        new JobFamily(
                                "keepers",
                                "Keepers",
                                "towers",
                                "union",
                                List.of("G5", "G6"),
                                List.of("wick-trimmers", "oil-carriers"),
                                cite("families")),
                        new JobFamily(
                                "light-officers",
                                "Light officers",
                                "towers",
                                "union",
                                List.of("NOA"),
                                List.of(),
                                cite("families"))),
                List.of(
                        new DutyArea("lamps", "Lamps", "The keeper's light."),
                        new DutyArea("fog", "Fog", "Horns."),
                        new DutyArea("accounts", "Accounts", "Oil bought and burnt.")),
                List.of(
                        new Competency(
                                "patience",
                                "A keeper's patience",
                                CompetencyKind.CORE,
                                List.of("Wick-sitting", "PT"),
                                List.of(),
                                List.of(
                                        new CloseMatch("calm", "Both wait."),
                                        new CloseMatch("candour", "Neither hides.")),
                                null),
                        new Competency(
                                "candour", "Candour", CompetencyKind.CORE, List.of(), List.of(), List.of(), null),
                        new Competency(
                                "optics",
                                "Optics",
                                CompetencyKind.TECHNICAL,
                                List.of(),
                                List.of("physics", "craft"),
                                List.of(),
                                "kept apart from physics"),
                        new Competency(
                                "physics", "Physics", CompetencyKind.TECHNICAL, List.of(), List.of(), List.of(), null),
                        new Competency(
                                "craft", "Craft", CompetencyKind.BEHAVIOURAL, List.of(), List.of(), List.of(), null),
                        new Competency(
                                "calm", "Calm", CompetencyKind.ORGANIZATIONAL, List.of(), List.of(), List.of(), null)),
                List.of(
                        new ExperienceDemand("storms", "at least three storms"),
                        new ExperienceDemand("boat-licence-years", "years with a licence")),
                List.of(
                        new GradeRequirement(
                                "minimum-NOA",
                                "NOA",
                                EducationLevel.FIRST_DEGREE,
                                "optics",
                                null,
                                2,
                                ExperienceKind.PROFESSIONAL,
                                cite("table")),
                        new GradeRequirement(
                                "minimum-G5",
                                "G5",
                                EducationLevel.SECONDARY,
                                null,
                                "lamps",
                                5,
                                ExperienceKind.RELEVANT,
                                cite("table"))),
                List.of(
                        new SubstitutionRule(
                                "storms-for-a-degree",
                                "Storms for a degree",
                                List.of("NOA", "G6"),
                                EducationLevel.FIRST_DEGREE,
                                EducationLevel.POST_SECONDARY_DIPLOMA,
                                4,
                                "Four stormy years stand in for a degree.",
                                "Calm years do not.",
                                cite("rules")),
                        new SubstitutionRule(
                                "a-second-rule",
                                "A second rule",
                                List.of("NOA"),
                                EducationLevel.FIRST_DEGREE,
                                EducationLevel.SECONDARY,
                                6,
                                "Six.",
                                null,
                                cite("rules"))),
                List.of(
                        new Gate(
                                "signed-paper",
                                "A signed paper.",
                                EducationLevel.FIRST_DEGREE,
                                GradeCategoryCode.NO,
                                cite("gates")),
                        new Gate("a-handshake", "A handshake.", null, null, cite("gates"))),
                List.of(new Procedure(
                        "review",
                        "Review",
                        "How a keeper asks for a review.",
                        List.of(
                                new ProcedureStep(
                                        "review-2",
                                        1,
                                        "Asking",
                                        "Keeper",
                                        "Asks.",
                                        2,
                                        "the first storm",
                                        cite("review/1")),
                                new ProcedureStep(
                                        "review-1", 2, "Waiting", null, "Waits.", null, null, cite("review/2"))),
                        cite("review"))),
                List.of(seniorKeeper(), keeper(), officer()),
                List.of(InventedVacancies.pilot(), InventedVacancies.mate()));
    }

    static List<MoveSummary> moves() {
        return List.of(
                new MoveSummary(SENIOR_KEEPER, OFFICER, MoveKind.CATEGORY_BRIDGE, 1, 0, 2, 3, 1, 0),
                new MoveSummary(KEEPER, SENIOR_KEEPER, MoveKind.PROMOTION, 2, 1, 0, 0, 2, 0),
                new MoveSummary(KEEPER, OFFICER, MoveKind.CATEGORY_BRIDGE, 3, 1, 1, 3, 0, 1));
    }

    /** With another text for the first duty of the keeper. */
    static Facts withDuty(String text) {
        return withJob(KEEPER, job -> {
            List<Duty> duties = new ArrayList<>(job.duties());
            Duty first = duties.getFirst();
            duties.set(0, new Duty(first.id(), first.number(), text, first.variant(), first.areas(), first.citation()));
            return withDuties(job, duties);
        });
    }

    static Facts withJob(String id, UnaryOperator<Job> change) {
        Facts facts = facts();
        return withJobs(
                facts,
                facts.jobs().stream()
                        .map(job -> job.id().equals(id) ? change.apply(job) : job)
                        .toList());
    }

    static Facts withoutJob(String id) {
        Facts facts = facts();
        return withJobs(
                facts, facts.jobs().stream().filter(job -> !job.id().equals(id)).toList());
    }

    static List<MoveSummary> movesWithoutJob(String id) {
        return moves().stream()
                .filter(move -> !move.from().equals(id) && !move.to().equals(id))
                .toList();
    }

    /** The invented jobs, and many copies of one: some thirty nodes and fifty relationships each. */
    static Facts withManyJobs(int copies) {
        Facts facts = facts();
        List<Job> jobs = new ArrayList<>(facts.jobs());
        IntStream.range(0, copies).mapToObj(InventedFacts::copy).forEach(jobs::add);
        return withJobs(facts, jobs);
    }

    private static Job copy(int number) {
        String id = "keepers/copy-" + number;
        List<Duty> duties = IntStream.rangeClosed(1, 14)
                .mapToObj(duty -> new Duty(
                        id + "/duties/" + duty,
                        duty,
                        "Undertake the work number %d, as described in the book, with due regard to the weather."
                                .formatted(duty),
                        null,
                        List.of("lamps", "accounts"),
                        cite(id + "/duties/" + duty)))
                .toList();
        List<CompetencyRequirement> competencies = IntStream.rangeClosed(1, 20)
                .mapToObj(asked -> new CompetencyRequirement(
                        asked % 2 == 0 ? "physics" : "craft",
                        ProficiencyLevel.GOOD,
                        null,
                        CompetencyKind.TECHNICAL,
                        asked,
                        null,
                        Importance.ESSENTIAL,
                        cite(id + "/technical/" + asked)))
                .toList();
        Job keeper = keeper();
        Requirements asked = new Requirements(
                keeper.requirements().education().stream()
                        .map(one -> new EducationRequirement(
                                id + one.id(),
                                one.level(),
                                one.wording(),
                                one.trainingArea(),
                                one.licence(),
                                one.fieldOfStudy(),
                                one.fieldsOfStudy(),
                                one.importance(),
                                one.citation()))
                        .toList(),
                List.of(),
                List.of(),
                competencies);
        return new Job(
                id,
                keeper.title(),
                keeper.family(),
                keeper.grade(),
                keeper.organization(),
                keeper.setting(),
                keeper.purpose(),
                keeper.supervision(),
                keeper.contacts(),
                duties,
                null,
                List.of(),
                asked,
                cite(id));
    }

    private static Facts withJobs(Facts facts, List<Job> jobs) {
        return new Facts(
                facts.documents(),
                facts.organizations(),
                facts.gradeCategories(),
                facts.grades(),
                facts.occupationalFields(),
                facts.formerJobFamilies(),
                facts.jobFamilies(),
                facts.dutyAreas(),
                facts.competencies(),
                facts.experienceDemands(),
                facts.gradeRequirements(),
                facts.substitutionRules(),
                facts.gates(),
                facts.procedures(),
                jobs,
                facts.vacancies());
    }

    static Job withDuties(Job job, List<Duty> duties) {
        return withDuties(job, duties, job.dutiesNote());
    }

    static Job withDuties(Job job, List<Duty> duties, @Nullable String note) {
        return new Job(
                job.id(),
                job.title(),
                job.family(),
                job.grade(),
                job.organization(),
                job.setting(),
                job.purpose(),
                job.supervision(),
                job.contacts(),
                duties,
                note,
                job.variants(),
                job.requirements(),
                job.citation());
    }

    private static Job keeper() {
        return new Job(
                KEEPER,
                "Keeper",
                "keepers",
                "G5",
                "union",
                new Setting(
                        List.of(OfficeKind.REGIONAL_OFFICE, OfficeKind.COUNTRY_OFFICE),
                        null,
                        null,
                        cite(KEEPER + "/setting")),
                "Keep the tower's light.",
                new Supervision("Looked at once a year.", null, null, cite(KEEPER + "/relationships")),
                new Contacts("Other keepers.", "Ships.", cite(KEEPER + "/relationships")),
                List.of(
                        new Duty(
                                KEEPER + "/duties/2",
                                2,
                                "Assist in lighting the lamp.",
                                null,
                                List.of("lamps", "accounts"),
                                cite(KEEPER + "/duties/2")),
                        new Duty(
                                KEEPER + "/duties/1",
                                1,
                                "Sound the horn's three tones.",
                                null,
                                List.of("fog"),
                                cite(KEEPER + "/duties/1")),
                        new Duty(
                                KEEPER + "/duties/variants/rock/1",
                                1,
                                "Row.",
                                "rock",
                                List.of("fog", "lamps"),
                                cite(KEEPER + "/duties/variants/rock/1"))),
                "Any of these, as the weather has it.",
                List.of(new JobVariant("rock", "Keeper on a rock"), new JobVariant("pier", "Keeper on a pier")),
                new Requirements(
                        List.of(new EducationRequirement(
                                KEEPER + "/education/1",
                                EducationLevel.SECONDARY,
                                null,
                                "lamps",
                                "a boat licence",
                                null,
                                List.of(),
                                Importance.ESSENTIAL,
                                cite(KEEPER + "/education"))),
                        List.of(
                                new ExperienceRequirement(
                                        KEEPER + "/experience/1",
                                        5,
                                        ExperienceKind.OFFICE_SUPPORT,
                                        null,
                                        null,
                                        "lamps",
                                        DomainShare.MAJORITY,
                                        null,
                                        List.of("storms", "boat-licence-years"),
                                        List.of(),
                                        Importance.ESSENTIAL,
                                        cite(KEEPER + "/experience")),
                                new ExperienceRequirement(
                                        KEEPER + "/experience/0",
                                        null,
                                        ExperienceKind.RELEVANT,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        List.of(),
                                        List.of(),
                                        Importance.DESIRABLE,
                                        cite(KEEPER + "/experience"))),
                        List.of(
                                new LanguageRequirement(
                                        KEEPER + "/languages/2",
                                        1,
                                        LanguageLevel.EXCELLENT_COMMAND,
                                        null,
                                        List.of(LanguageSet.ORGANIZATION_LANGUAGE),
                                        List.of(),
                                        null,
                                        "union",
                                        "a tongue of the union",
                                        null,
                                        Importance.ESSENTIAL,
                                        cite(KEEPER + "/languages")),
                                new LanguageRequirement(
                                        KEEPER + "/languages/1",
                                        2,
                                        LanguageLevel.WORKING_KNOWLEDGE,
                                        null,
                                        List.of(
                                                LanguageSet.DUTY_STATION_LANGUAGE,
                                                LanguageSet.ANOTHER_ORGANIZATION_LANGUAGE),
                                        List.of(),
                                        null,
                                        "harbours",
                                        null,
                                        null,
                                        Importance.DESIRABLE,
                                        cite(KEEPER + "/languages"))),
                        List.of(
                                asks(KEEPER, "optics", null, CompetencyKind.BEHAVIOURAL, 1, null),
                                asks(KEEPER, "craft", ProficiencyLevel.GOOD, CompetencyKind.TECHNICAL, 1, "crafts"),
                                // one statement that names two competencies
                                asks(KEEPER, "physics", ProficiencyLevel.GOOD, CompetencyKind.TECHNICAL, 1, null),
                                // one competency that is asked for twice
                                asks(KEEPER, "craft", ProficiencyLevel.BASIC, CompetencyKind.TECHNICAL, 2, null),
                                asks(KEEPER, "patience", null, CompetencyKind.CORE, null, null))),
                cite(KEEPER));
    }

    private static Job seniorKeeper() {
        return new Job(
                SENIOR_KEEPER,
                "Senior keeper",
                "keepers",
                "G6",
                "union",
                new Setting(List.of(), "the watch", "only where there are two lamps", cite(SENIOR_KEEPER + "/setting")),
                "Keep the keepers.",
                new Supervision("Seldom.", "Wide.", "Keepers.", cite(SENIOR_KEEPER + "/relationships")),
                new Contacts("Everybody.", "Admirals.", cite(SENIOR_KEEPER + "/relationships")),
                List.of(new Duty(
                        SENIOR_KEEPER + "/duties/1",
                        1,
                        "Supervise the lighting of the lamp.",
                        null,
                        List.of("lamps"),
                        cite(SENIOR_KEEPER + "/duties/1"))),
                null,
                List.of(),
                new Requirements(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(asks(SENIOR_KEEPER, "optics", null, CompetencyKind.TECHNICAL, 1, null))),
                cite(SENIOR_KEEPER));
    }

    private static Job officer() {
        return new Job(
                OFFICER,
                "Light officer",
                "light-officers",
                "NOA",
                "union",
                new Setting(List.of(OfficeKind.DWT_COUNTRY_OFFICE), null, null, cite(OFFICER + "/setting")),
                "Be responsible for light.",
                new Supervision("None.", "Full.", null, cite(OFFICER + "/relationships")),
                new Contacts("The board.", "Ministers.", cite(OFFICER + "/relationships")),
                List.of(new Duty(
                        OFFICER + "/duties/1",
                        1,
                        "Be responsible for the accounts of light.",
                        null,
                        List.of("accounts"),
                        cite(OFFICER + "/duties/1"))),
                null,
                List.of(),
                new Requirements(
                        List.of(new EducationRequirement(
                                OFFICER + "/education/1",
                                EducationLevel.FIRST_DEGREE,
                                null,
                                null,
                                null,
                                "the sea",
                                List.of("the sea"),
                                Importance.ESSENTIAL,
                                new Citation("a-leaflet", "officer/education"))),
                        List.of(),
                        List.of(),
                        List.of(asks(
                                OFFICER, "physics", ProficiencyLevel.EXCELLENT, CompetencyKind.TECHNICAL, 1, null))),
                cite(OFFICER));
    }

    private static CompetencyRequirement asks(
            String job,
            String competency,
            @Nullable ProficiencyLevel level,
            CompetencyKind block,
            @Nullable Integer number,
            @Nullable String wording) {
        return new CompetencyRequirement(
                competency,
                level,
                block == CompetencyKind.BEHAVIOURAL ? "a marked sense" : null,
                block,
                number,
                wording,
                Importance.ESSENTIAL,
                cite(job + "/" + block.name().toLowerCase(Locale.ROOT) + (number == null ? "" : "/" + number)));
    }

    private static Citation cite(String place) {
        return new Citation(DOCUMENT, place);
    }
}
