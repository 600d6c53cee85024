package org.careergraph.api;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careergraph.api.Inputs.CompetencyFilter;
import org.careergraph.api.Inputs.JobFilter;
import org.careergraph.api.Inputs.Thing;
import org.careergraph.api.Inputs.VacancyFilter;
import org.careergraph.api.Pages.Connection;
import org.careergraph.api.Pages.Page;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Competency;
import org.careergraph.catalogue.CompetencyKind;
import org.careergraph.catalogue.CompetencyRequirement;
import org.careergraph.catalogue.Duty;
import org.careergraph.catalogue.DutyArea;
import org.careergraph.catalogue.Grade;
import org.careergraph.catalogue.Importance;
import org.careergraph.catalogue.Job;
import org.careergraph.catalogue.OpenStatus;
import org.careergraph.catalogue.Place;
import org.careergraph.catalogue.Requirements;
import org.careergraph.catalogue.Vacancy;
import org.careergraph.path.CareerMap;
import org.careergraph.path.MoveKind;
import org.careergraph.path.MoveSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
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
    List<Grade> grades(@Argument @Nullable String category, CareerMap map) {
        String asked = Thing.CATEGORY.findId(map.catalogue(), "category", category);
        return map.catalogue().facts().grades().stream()
                .filter(grade -> asked == null || grade.category().equals(asked))
                .toList();
    }

    @QueryMapping
    Connection<Job> jobs(@Argument @Nullable JobFilter filter, @Arguments Page page, CareerMap map) {
        List<Job> jobs = map.catalogue().facts().jobs().stream()
                .filter(condition(map.catalogue(), filter))
                .toList();
        return pages.page("jobs", jobs, Job::id, page);
    }

    private static Predicate<Job> condition(Catalogue catalogue, @Nullable JobFilter filter) {
        if (filter == null) {
            return job -> true;
        }
        List<String> grades = Thing.GRADE.ids(catalogue, "filter.grades", filter.grades());
        List<String> categories = Thing.CATEGORY.ids(catalogue, "filter.categories", filter.categories());
        List<String> organizations = Thing.ORGANIZATION.ids(catalogue, "filter.organizations", filter.organizations());
        List<String> frameworks = Thing.FRAMEWORK.ids(catalogue, "filter.frameworks", filter.frameworks());
        List<String> families = Thing.FAMILY.ids(catalogue, "filter.families", filter.families());
        List<String> fields = Thing.FIELD.ids(catalogue, "filter.fields", filter.fields());
        List<String> competencies = Thing.COMPETENCY.ids(catalogue, "filter.competencies", filter.competencies());
        List<String> areas = Thing.DUTY_AREA.ids(catalogue, "filter.dutyAreas", filter.dutyAreas());
        return job -> among(grades, job.grade())
                && among(categories, catalogue.categoryOf(job))
                && among(organizations, job.organization())
                && among(frameworks, catalogue.frameworkOf(job))
                && among(families, job.family())
                && among(fields, catalogue.fieldOf(job))
                && all(competencies, job.requirements().competencies().stream().map(CompetencyRequirement::competency))
                && all(areas, job.duties().stream().flatMap(duty -> duty.areas().stream()));
    }

    private static boolean all(@Nullable List<String> ids, Stream<String> had) {
        return ids == null || had.collect(Collectors.toSet()).containsAll(ids);
    }

    private static boolean among(@Nullable List<String> values, @Nullable String value) {
        return values == null || values.contains(value);
    }

    @QueryMapping
    Connection<Vacancy> vacancies(@Argument @Nullable VacancyFilter filter, @Arguments Page page, CareerMap map) {
        List<Vacancy> vacancies = map.catalogue().facts().vacancies().stream()
                .filter(Vacancies.condition(map.catalogue(), filter))
                .toList();
        return pages.page("vacancies", vacancies, Vacancy::id, page);
    }

    @SchemaMapping(typeName = "Vacancy")
    OpenStatus openOn(Vacancy vacancy, @Argument String day) {
        return vacancy.openOn(Inputs.day("day", day));
    }

    @QueryMapping
    Connection<Competency> competencies(
            @Argument @Nullable CompetencyFilter filter, @Arguments Page page, CareerMap map) {
        List<Competency> competencies = map.catalogue().facts().competencies().stream()
                .filter(condition(map.catalogue(), filter))
                .toList();
        return pages.page("competencies", competencies, Competency::id, page);
    }

    private static Predicate<Competency> condition(Catalogue catalogue, @Nullable CompetencyFilter filter) {
        if (filter == null) {
            return competency -> true;
        }
        List<String> grades = Thing.GRADE.ids(catalogue, "filter.grades", filter.grades());
        List<String> families = Thing.FAMILY.ids(catalogue, "filter.families", filter.families());
        Set<CompetencyKind> kinds = Inputs.chosen("filter.kinds", filter.kinds(), CompetencyKind.class);
        return competency -> kinds.contains(competency.kind())
                && (families == null && grades == null
                        || catalogue.jobsRequiring(competency.id()).stream()
                                .anyMatch(job -> among(families, job.family()) && among(grades, job.grade())));
    }

    @SchemaMapping(typeName = "Job")
    List<Duty> duties(Job job, @Argument boolean includeVariants) {
        return job.duties().stream()
                .filter(duty -> includeVariants || duty.variant() == null)
                .toList();
    }

    @SchemaMapping(typeName = "Job")
    List<MoveSummary> leadsTo(Job job, @Argument @Nullable List<MoveKind> kinds, CareerMap map) {
        Set<MoveKind> chosen = Inputs.chosen("kinds", kinds, MoveKind.class);
        return map.movesFrom(job.id()).stream()
                .filter(move -> chosen.contains(move.kind()))
                .toList();
    }

    @SchemaMapping(typeName = "Requirements")
    List<CompetencyRequirement> competencies(
            Requirements requirements,
            @Argument @Nullable List<CompetencyKind> kinds,
            @Argument @Nullable Importance importance,
            CareerMap map) {
        Set<CompetencyKind> chosen = Inputs.chosen("kinds", kinds, CompetencyKind.class);
        return requirements.competencies().stream()
                .filter(asked -> importance == null || asked.importance() == importance)
                .filter(asked -> chosen.contains(
                        map.catalogue().competency(asked.competency()).kind()))
                .toList();
    }

    @SchemaMapping(typeName = "DutyArea", field = "duties")
    List<Duty> dutiesOfArea(
            DutyArea area, @Argument @Nullable String family, @Argument @Nullable String grade, CareerMap map) {
        Catalogue catalogue = map.catalogue();
        return new Place(
                        null,
                        Thing.GRADE.findId(catalogue, "grade", grade),
                        Thing.FAMILY.findId(catalogue, "family", family),
                        null)
                .positions(catalogue).stream()
                        .flatMap(position -> position.duties().stream())
                        .filter(duty -> duty.areas().contains(area.id()))
                        .toList();
    }
}
