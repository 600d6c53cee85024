package org.careergraph.graph;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.careergraph.catalogue.Allowance;
import org.careergraph.catalogue.Citation;
import org.careergraph.catalogue.ComparableJob;
import org.careergraph.catalogue.CompetencyKind;
import org.careergraph.catalogue.CompetencyRequirement;
import org.careergraph.catalogue.Contract;
import org.careergraph.catalogue.Deadline;
import org.careergraph.catalogue.DomainShare;
import org.careergraph.catalogue.Duty;
import org.careergraph.catalogue.EducationRequirement;
import org.careergraph.catalogue.ExperienceKind;
import org.careergraph.catalogue.ExperienceRequirement;
import org.careergraph.catalogue.Importance;
import org.careergraph.catalogue.LanguageLevel;
import org.careergraph.catalogue.LanguageRequirement;
import org.careergraph.catalogue.LanguageSet;
import org.careergraph.catalogue.Posts;
import org.careergraph.catalogue.Reporting;
import org.careergraph.catalogue.Requirements;
import org.careergraph.catalogue.Salary;
import org.careergraph.catalogue.Term;
import org.careergraph.catalogue.Unit;
import org.careergraph.catalogue.Vacancy;

/** Two vacancies of the Harbours' League: one that states everything, and one that states next to nothing. */
final class InventedVacancies {

    private static final String PILOT = Vacancy.idOf("a-leaflet");
    private static final String MATE = Vacancy.idOf("union-book");

    private InventedVacancies() {}

    private static Citation cite(String place) {
        return new Citation("a-leaflet", place);
    }

    static Vacancy pilot() {
        return new Vacancy(
                PILOT,
                "Pilot",
                "harbours",
                List.of("union"),
                "G6",
                new Unit("the pier, the harbour", "Brings ships in.", "Brest", cite("setting")),
                new Posts(4, cite("posts")),
                new Contract("fixed", "full time", 12, 60, "Renewed after a calm year.", cite("contract")),
                new Term("Bring in a captain's ship.", cite("purpose")),
                new Reporting("Reports to the harbour master.", "Leads two mates.", cite("reporting")),
                new Term("Meets captains.", cite("relationships")),
                List.of(new Duty(
                        PILOT + "/duties/1", 1, "Bring ships in.", null, List.of("fog", "lamps"), cite("duties/1"))),
                new Requirements(
                        List.of(new EducationRequirement(
                                PILOT + "/education/1",
                                null,
                                "seamanship at sea",
                                "tides",
                                null,
                                null,
                                List.of(),
                                Importance.DESIRABLE,
                                cite("education/desirable/1"))),
                        List.of(new ExperienceRequirement(
                                PILOT + "/experience/1",
                                null,
                                ExperienceKind.ANY,
                                "work on water",
                                true,
                                "tides",
                                DomainShare.INCLUDING,
                                "similar waters",
                                List.of("storms"),
                                List.of("storms"),
                                Importance.ESSENTIAL,
                                cite("experience/essential/1"))),
                        List.of(new LanguageRequirement(
                                PILOT + "/languages/1",
                                1,
                                LanguageLevel.GOOD_KNOWLEDGE,
                                "fair knowledge",
                                List.of(LanguageSet.NAMED_LANGUAGE),
                                List.of("Cornish", "Breton"),
                                "Breton",
                                "harbours",
                                null,
                                "as ships need it",
                                Importance.ESSENTIAL,
                                cite("languages/essential/1"))),
                        List.of(
                                asks("craft", CompetencyKind.JOB_RELATED, "competencies/essential/1"),
                                asks("calm", CompetencyKind.ORGANIZATIONAL, "organizational-competencies/1"))),
                new Salary(
                        "CHF",
                        100,
                        20,
                        120,
                        20,
                        YearMonth.of(2025, 11),
                        "oysters",
                        "varies with the tide",
                        cite("salary")),
                List.of(
                        new Allowance("a wet coat", 7, "CHF", "when it rains", "a dog", cite("allowances")),
                        new Allowance("a dog", 3, "CHF", null, null, cite("allowances"))),
                new Deadline(
                        "05/11/2024",
                        List.of(LocalDate.of(2024, 5, 11), LocalDate.of(2024, 11, 5)),
                        "at noon",
                        cite("deadline")),
                List.of(new Term("A clean coat.", cite("additional-information/2"))),
                List.of(
                        new Term("Women are encouraged.", cite("additional-information/3")),
                        new Term("May be moved.", cite("mobility"))),
                List.of(new ComparableJob(InventedFacts.KEEPER, "Both look at the sea.")),
                "the back of the leaflet",
                cite("notice"));
    }

    /** Told in the union's own book. */
    static Vacancy mate() {
        return new Vacancy(
                MATE,
                "Mate",
                "union",
                List.of(),
                null,
                new Unit(null, null, null, new Citation("union-book", "setting")),
                null,
                new Contract(null, null, null, null, null, new Citation("union-book", "contract")),
                null,
                new Reporting(null, null, new Citation("union-book", "reporting")),
                null,
                List.of(),
                new Requirements(List.of(), List.of(), List.of(), List.of()),
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                new Citation("union-book", "notice"));
    }

    private static CompetencyRequirement asks(String competency, CompetencyKind block, String place) {
        return new CompetencyRequirement(competency, null, null, block, 1, null, Importance.ESSENTIAL, cite(place));
    }
}
