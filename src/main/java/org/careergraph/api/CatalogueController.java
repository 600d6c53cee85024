package org.careergraph.api;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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
import org.careergraph.catalogue.GradeCategoryCode;
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
    List<Grade> grades(@Argument @Nullable GradeCategoryCode category, CareerMap map) {
        return map.catalogue().facts().grades().stream()
                .filter(grade -> category == null || grade.category() == category)
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
        Thing.GRADE.checkAll(catalogue, "filter.grades", filter.grades());
        Thing.FAMILY.checkAll(catalogue, "filter.families", filter.families());
        Thing.FIELD.checkAll(catalogue, "filter.fields", filter.fields());
        Thing.COMPETENCY.checkAll(catalogue, "filter.competencies", filter.competencies());
        Thing.DUTY_AREA.checkAll(catalogue, "filter.dutyAreas", filter.dutyAreas());
        Set<GradeCategoryCode> categories =
                Inputs.chosen("filter.categories", filter.categories(), GradeCategoryCode.class);
        return job -> among(filter.grades(), job.grade())
                && categories.contains(catalogue.grade(job.grade()).category())
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
        Thing.GRADE.checkAll(catalogue, "filter.grades", filter.grades());
        Thing.FAMILY.checkAll(catalogue, "filter.families", filter.families());
        Set<CompetencyKind> kinds = Inputs.chosen("filter.kinds", filter.kinds(), CompetencyKind.class);
        return competency -> kinds.contains(competency.kind())
                && (filter.families() == null && filter.grades() == null
                        || catalogue.jobsRequiring(competency.id()).stream()
                                .anyMatch(job ->
                                        among(filter.families(), job.family()) && among(filter.grades(), job.grade())));
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
        Thing.FAMILY.check(catalogue, "family", family);
        Thing.GRADE.check(catalogue, "grade", grade);
        return new Place(null, null, null, grade, family, null)
                .positions(catalogue).stream()
                        .flatMap(position -> position.duties().stream())
                        .filter(duty -> duty.areas().contains(area.id()))
                        .toList();
    }
}
