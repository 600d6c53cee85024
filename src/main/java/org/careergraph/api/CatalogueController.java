package org.careergraph.api;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.careergraph.api.Arguments.CompetencyFilter;
import org.careergraph.api.Arguments.JobFilter;
import org.careergraph.api.Arguments.VacancyFilter;
import org.careergraph.api.CatalogueViews.CatalogueView;
import org.careergraph.api.CatalogueViews.CompetencyView;
import org.careergraph.api.CatalogueViews.DutyAreaView;
import org.careergraph.api.CatalogueViews.GradeRequirementView;
import org.careergraph.api.CatalogueViews.GradeView;
import org.careergraph.api.CatalogueViews.JobFamilyView;
import org.careergraph.api.CatalogueViews.OccupationalFieldView;
import org.careergraph.api.CatalogueViews.ProcedureView;
import org.careergraph.api.CatalogueViews.SubstitutionRuleView;
import org.careergraph.api.JobViews.CompetencyRequirementView;
import org.careergraph.api.JobViews.DutyView;
import org.careergraph.api.JobViews.ExperienceDemandView;
import org.careergraph.api.JobViews.JobView;
import org.careergraph.api.JobViews.MoveSummaryView;
import org.careergraph.api.JobViews.RequirementsView;
import org.careergraph.api.Pages.Connection;
import org.careergraph.api.Pages.Page;
import org.careergraph.api.VacancyViews.VacancyView;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Competency;
import org.careergraph.catalogue.CompetencyKind;
import org.careergraph.catalogue.Duty;
import org.careergraph.catalogue.Facts;
import org.careergraph.catalogue.GradeCategoryCode;
import org.careergraph.catalogue.Importance;
import org.careergraph.catalogue.Job;
import org.careergraph.catalogue.OpenStatus;
import org.careergraph.catalogue.Vacancy;
import org.careergraph.path.CareerMap;
import org.careergraph.path.MoveKind;
import org.careergraph.path.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What the catalogue holds. */
@Controller
class CatalogueController {
    private final Versions versions;
    private final Pages pages;

    CatalogueController(Versions versions, Pages pages) {
        this.versions = versions;
        this.pages = pages;
    }

    @QueryMapping
    CatalogueView catalogue(GraphQLContext context) {
        return new CatalogueView(versions.in(context));
    }

    @QueryMapping
    List<GradeView> grades(@Argument @Nullable GradeCategoryCode category, GraphQLContext context) {
        CareerMap map = versions.in(context);
        return map.catalogue().facts().grades().stream()
                .filter(grade -> category == null || grade.category() == category)
                .map(grade -> new GradeView(map, grade))
                .toList();
    }

    @QueryMapping
    @Nullable
    GradeView grade(@Argument String code, GraphQLContext context) {
        return found(context, code, Catalogue::findGrade, GradeView::new);
    }

    @QueryMapping
    List<OccupationalFieldView> occupationalFields(GraphQLContext context) {
        return all(context, Facts::occupationalFields, OccupationalFieldView::new);
    }

    @QueryMapping
    @Nullable
    OccupationalFieldView occupationalField(@Argument String id, GraphQLContext context) {
        return found(context, id, Catalogue::findOccupationalField, OccupationalFieldView::new);
    }

    @QueryMapping
    List<JobFamilyView> jobFamilies(GraphQLContext context) {
        return all(context, Facts::jobFamilies, JobFamilyView::new);
    }

    @QueryMapping
    @Nullable
    JobFamilyView jobFamily(@Argument String id, GraphQLContext context) {
        return found(context, id, Catalogue::findJobFamily, JobFamilyView::new);
    }

    @QueryMapping
    Connection<JobView> jobs(
            @Argument @Nullable JobFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Integer last,
            @Argument @Nullable String before,
            GraphQLContext context) {
        CareerMap map = versions.in(context);
        List<Job> jobs = map.catalogue().facts().jobs().stream()
                .filter(condition(map.catalogue(), filter))
                .toList();
        return pages.page("jobs", jobs, Job::id, new Page(first, after, last, before), job -> new JobView(map, job));
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
    Connection<VacancyView> vacancies(
            @Argument @Nullable VacancyFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Integer last,
            @Argument @Nullable String before,
            GraphQLContext context) {
        CareerMap map = versions.in(context);
        List<Vacancy> vacancies = map.catalogue().facts().vacancies().stream()
                .filter(Vacancies.condition(map.catalogue(), filter))
                .toList();
        return pages.page(
                "vacancies",
                vacancies,
                Vacancy::id,
                new Page(first, after, last, before),
                vacancy -> new VacancyView(map, vacancy));
    }

    @QueryMapping
    @Nullable
    VacancyView vacancy(@Argument String id, GraphQLContext context) {
        return found(context, id, Catalogue::findVacancy, VacancyView::new);
    }

    @SchemaMapping(typeName = "Vacancy")
    OpenStatus openOn(VacancyView vacancy, @Argument String day) {
        return vacancy.vacancy().openOn(Arguments.day("day", day));
    }

    @QueryMapping
    @Nullable
    JobView job(@Argument String id, GraphQLContext context) {
        return found(context, id, Catalogue::findJob, JobView::new);
    }

    @QueryMapping
    Connection<CompetencyView> competencies(
            @Argument @Nullable CompetencyFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Integer last,
            @Argument @Nullable String before,
            GraphQLContext context) {
        CareerMap map = versions.in(context);
        List<Competency> competencies = map.catalogue().facts().competencies().stream()
                .filter(condition(map.catalogue(), filter))
                .toList();
        return pages.page(
                "competencies",
                competencies,
                Competency::id,
                new Page(first, after, last, before),
                competency -> new CompetencyView(map, competency));
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
    CompetencyView competency(@Argument String id, GraphQLContext context) {
        return found(context, id, Catalogue::findCompetency, CompetencyView::new);
    }

    @QueryMapping
    List<DutyAreaView> dutyAreas(GraphQLContext context) {
        return all(context, Facts::dutyAreas, DutyAreaView::new);
    }

    @QueryMapping
    @Nullable
    DutyAreaView dutyArea(@Argument String id, GraphQLContext context) {
        return found(context, id, Catalogue::findDutyArea, DutyAreaView::new);
    }

    @QueryMapping
    List<SubstitutionRuleView> substitutionRules(GraphQLContext context) {
        return all(context, Facts::substitutionRules, SubstitutionRuleView::new);
    }

    @QueryMapping
    List<GradeRequirementView> gradeRequirements(GraphQLContext context) {
        return all(context, Facts::gradeRequirements, GradeRequirementView::new);
    }

    @QueryMapping
    List<ProcedureView> procedures(GraphQLContext context) {
        return all(context, Facts::procedures, ProcedureView::new);
    }

    @QueryMapping
    @Nullable
    Object node(@Argument String id, GraphQLContext context) {
        return CatalogueViews.node(versions.in(context), id).orElse(null);
    }

    @QueryMapping
    List<ExperienceDemandView> experienceDemands(GraphQLContext context) {
        return versions.in(context).catalogue().facts().experienceDemands().stream()
                .map(ExperienceDemandView::new)
                .toList();
    }

    @SchemaMapping(typeName = "Job")
    List<DutyView> duties(JobView job, @Argument boolean includeVariants) {
        return job.duties(duty -> includeVariants || duty.variant() == null);
    }

    @SchemaMapping(typeName = "Job")
    List<MoveSummaryView> leadsTo(JobView job, @Argument @Nullable List<MoveKind> kinds) {
        Arguments.choice("kinds", kinds);
        return job.map().leadsFrom(job.id()).stream()
                .filter(lead -> among(kinds, lead.kind()))
                .map(lead -> new MoveSummaryView(job.map(), lead))
                .toList();
    }

    @SchemaMapping(typeName = "Requirements")
    List<CompetencyRequirementView> competencies(
            RequirementsView requirements,
            @Argument @Nullable List<CompetencyKind> kinds,
            @Argument @Nullable Importance importance) {
        return requirements.competencies(Arguments.choice("kinds", kinds), importance);
    }

    @SchemaMapping(typeName = "DutyArea", field = "duties")
    List<DutyView> dutiesOfArea(
            DutyAreaView area, @Argument @Nullable String family, @Argument @Nullable String grade) {
        Catalogue catalogue = area.map().catalogue();
        Arguments.family(catalogue, "family", family);
        Arguments.grade(catalogue, "grade", grade);
        return new Place(null, null, null, grade, family, null)
                .positions(catalogue).stream()
                        .flatMap(position -> position.duties().stream()
                                .filter((Duty duty) -> duty.areas().contains(area.id()))
                                .map(duty -> new DutyView(area.map(), position, duty)))
                        .toList();
    }

    private <T, V> List<V> all(
            GraphQLContext context, Function<Facts, List<T>> things, BiFunction<CareerMap, T, V> view) {
        CareerMap map = versions.in(context);
        return things.apply(map.catalogue().facts()).stream()
                .map(thing -> view.apply(map, thing))
                .toList();
    }

    private <T, V> @Nullable V found(
            GraphQLContext context,
            String id,
            BiFunction<Catalogue, String, Optional<T>> find,
            BiFunction<CareerMap, T, V> view) {
        CareerMap map = versions.in(context);
        return find.apply(map.catalogue(), id)
                .map(thing -> view.apply(map, thing))
                .orElse(null);
    }
}
