package org.careergraph.api;

import java.util.List;
import java.util.function.Predicate;
import org.careergraph.api.Arguments.CompetencyFilter;
import org.careergraph.api.Arguments.JobFilter;
import org.careergraph.api.Arguments.VacancyFilter;
import org.careergraph.api.Pages.Connection;
import org.careergraph.api.Pages.Page;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Competency;
import org.careergraph.catalogue.CompetencyKind;
import org.careergraph.catalogue.CompetencyRequirement;
import org.careergraph.catalogue.Duty;
import org.careergraph.catalogue.DutyArea;
import org.careergraph.catalogue.ExperienceDemand;
import org.careergraph.catalogue.Grade;
import org.careergraph.catalogue.GradeCategoryCode;
import org.careergraph.catalogue.GradeRequirement;
import org.careergraph.catalogue.Importance;
import org.careergraph.catalogue.Job;
import org.careergraph.catalogue.JobFamily;
import org.careergraph.catalogue.OccupationalField;
import org.careergraph.catalogue.OpenStatus;
import org.careergraph.catalogue.Place;
import org.careergraph.catalogue.Procedure;
import org.careergraph.catalogue.Requirements;
import org.careergraph.catalogue.SubstitutionRule;
import org.careergraph.catalogue.Vacancy;
import org.careergraph.path.CareerMap;
import org.careergraph.path.MoveKind;
import org.careergraph.path.MoveSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What the catalogue holds. */
@Controller
class CatalogueController {
    private final Pages pages;

    CatalogueController(Pages pages) {
        this.pages = pages;
    }

    @QueryMapping
    CareerMap catalogue(CareerMap map) {
        return map;
    }

    @QueryMapping
    List<Grade> grades(@Argument @Nullable GradeCategoryCode category, CareerMap map) {
        return map.catalogue().facts().grades().stream()
                .filter(grade -> category == null || grade.category() == category)
                .toList();
    }

    @QueryMapping
    @Nullable
    Grade grade(@Argument String code, CareerMap map) {
        return map.catalogue().findGrade(code).orElse(null);
    }

    @QueryMapping
    List<OccupationalField> occupationalFields(CareerMap map) {
        return map.catalogue().facts().occupationalFields();
    }

    @QueryMapping
    @Nullable
    OccupationalField occupationalField(@Argument String id, CareerMap map) {
        return map.catalogue().findOccupationalField(id).orElse(null);
    }

    @QueryMapping
    List<JobFamily> jobFamilies(CareerMap map) {
        return map.catalogue().facts().jobFamilies();
    }

    @QueryMapping
    @Nullable
    JobFamily jobFamily(@Argument String id, CareerMap map) {
        return map.catalogue().findJobFamily(id).orElse(null);
    }

    @QueryMapping
    Connection<Job> jobs(
            @Argument @Nullable JobFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Integer last,
            @Argument @Nullable String before,
            CareerMap map) {
        List<Job> jobs = map.catalogue().facts().jobs().stream()
                .filter(condition(map.catalogue(), filter))
                .toList();
        return pages.page("jobs", jobs, Job::id, new Page(first, after, last, before));
    }

    private static Predicate<Job> condition(Catalogue catalogue, @Nullable JobFilter filter) {
        if (filter == null) {
            return job -> true;
        }
        Arguments.each("filter.grades", filter.grades(), (place, grade) -> Arguments.grade(catalogue, place, grade));
        Arguments.each(
                "filter.families", filter.families(), (place, family) -> Arguments.family(catalogue, place, family));
        Arguments.each("filter.fields", filter.fields(), (place, field) -> Arguments.field(catalogue, place, field));
        Arguments.each(
                "filter.competencies",
                filter.competencies(),
                (place, id) -> Arguments.competency(catalogue, place, id));
        Arguments.each(
                "filter.dutyAreas", filter.dutyAreas(), (place, area) -> Arguments.dutyArea(catalogue, place, area));
        Arguments.choice("filter.categories", filter.categories());
        return job -> among(filter.grades(), job.grade())
                && among(filter.categories(), catalogue.grade(job.grade()).category())
                && among(filter.families(), job.family())
                && among(filter.fields(), catalogue.fieldOf(job))
                && (filter.competencies() == null
                        || filter.competencies().stream()
                                .allMatch(id -> job.requirements().competencies().stream()
                                        .anyMatch(asked -> asked.competency().equals(id))))
                && (filter.dutyAreas() == null
                        || filter.dutyAreas().stream()
                                .allMatch(area -> job.duties().stream()
                                        .anyMatch(duty -> duty.areas().contains(area))));
    }

    private static <T> boolean among(@Nullable List<T> values, T value) {
        return values == null || values.contains(value);
    }

    @QueryMapping
    Connection<Vacancy> vacancies(
            @Argument @Nullable VacancyFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Integer last,
            @Argument @Nullable String before,
            CareerMap map) {
        List<Vacancy> vacancies = map.catalogue().facts().vacancies().stream()
                .filter(Vacancies.condition(map.catalogue(), filter))
                .toList();
        return pages.page("vacancies", vacancies, Vacancy::id, new Page(first, after, last, before));
    }

    @QueryMapping
    @Nullable
    Vacancy vacancy(@Argument String id, CareerMap map) {
        return map.catalogue().findVacancy(id).orElse(null);
    }

    @SchemaMapping(typeName = "Vacancy")
    OpenStatus openOn(Vacancy vacancy, @Argument String day) {
        return vacancy.openOn(Arguments.day("day", day));
    }

    @QueryMapping
    @Nullable
    Job job(@Argument String id, CareerMap map) {
        return map.catalogue().findJob(id).orElse(null);
    }

    @QueryMapping
    Connection<Competency> competencies(
            @Argument @Nullable CompetencyFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Integer last,
            @Argument @Nullable String before,
            CareerMap map) {
        List<Competency> competencies = map.catalogue().facts().competencies().stream()
                .filter(condition(map.catalogue(), filter))
                .toList();
        return pages.page("competencies", competencies, Competency::id, new Page(first, after, last, before));
    }

    private static Predicate<Competency> condition(Catalogue catalogue, @Nullable CompetencyFilter filter) {
        if (filter == null) {
            return competency -> true;
        }
        Arguments.each("filter.grades", filter.grades(), (place, grade) -> Arguments.grade(catalogue, place, grade));
        Arguments.each(
                "filter.families", filter.families(), (place, family) -> Arguments.family(catalogue, place, family));
        Arguments.choice("filter.kinds", filter.kinds());
        return competency -> among(filter.kinds(), competency.kind())
                && (filter.families() == null && filter.grades() == null
                        || catalogue.jobsRequiring(competency.id()).stream()
                                .anyMatch(job ->
                                        among(filter.families(), job.family()) && among(filter.grades(), job.grade())));
    }

    @QueryMapping
    @Nullable
    Competency competency(@Argument String id, CareerMap map) {
        return map.catalogue().findCompetency(id).orElse(null);
    }

    @QueryMapping
    List<DutyArea> dutyAreas(CareerMap map) {
        return map.catalogue().facts().dutyAreas();
    }

    @QueryMapping
    @Nullable
    DutyArea dutyArea(@Argument String id, CareerMap map) {
        return map.catalogue().findDutyArea(id).orElse(null);
    }

    @QueryMapping
    List<SubstitutionRule> substitutionRules(CareerMap map) {
        return map.catalogue().facts().substitutionRules();
    }

    @QueryMapping
    List<GradeRequirement> gradeRequirements(CareerMap map) {
        return map.catalogue().facts().gradeRequirements();
    }

    @QueryMapping
    List<Procedure> procedures(CareerMap map) {
        return map.catalogue().facts().procedures();
    }

    @QueryMapping
    List<ExperienceDemand> experienceDemands(CareerMap map) {
        return map.catalogue().facts().experienceDemands();
    }

    @QueryMapping
    @Nullable
    Object node(@Argument String id, CareerMap map) {
        return map.catalogue().find(id).orElse(null);
    }

    @SchemaMapping(typeName = "Job")
    List<Duty> duties(Job job, @Argument boolean includeVariants) {
        return job.duties().stream()
                .filter(duty -> includeVariants || duty.variant() == null)
                .toList();
    }

    @SchemaMapping(typeName = "Job")
    List<MoveSummary> leadsTo(Job job, @Argument @Nullable List<MoveKind> kinds, CareerMap map) {
        Arguments.choice("kinds", kinds);
        return map.movesFrom(job.id()).stream()
                .filter(move -> among(kinds, move.kind()))
                .toList();
    }

    @SchemaMapping(typeName = "Requirements")
    List<CompetencyRequirement> competencies(
            Requirements requirements,
            @Argument @Nullable List<CompetencyKind> kinds,
            @Argument @Nullable Importance importance,
            CareerMap map) {
        Arguments.choice("kinds", kinds);
        return requirements.competencies().stream()
                .filter(asked -> importance == null || asked.importance() == importance)
                .filter(asked -> among(
                        kinds, map.catalogue().competency(asked.competency()).kind()))
                .toList();
    }

    @SchemaMapping(typeName = "DutyArea", field = "duties")
    List<Duty> dutiesOfArea(
            DutyArea area, @Argument @Nullable String family, @Argument @Nullable String grade, CareerMap map) {
        Catalogue catalogue = map.catalogue();
        Arguments.family(catalogue, "family", family);
        Arguments.grade(catalogue, "grade", grade);
        return new Place(null, null, null, grade, family, null)
                .positions(catalogue).stream()
                        .flatMap(position -> position.duties().stream())
                        .filter(duty -> duty.areas().contains(area.id()))
                        .toList();
    }
}
