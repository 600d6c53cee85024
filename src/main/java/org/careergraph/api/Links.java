package org.careergraph.api;

import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Citation;
import org.careergraph.catalogue.CloseMatch;
import org.careergraph.catalogue.ComparableJob;
import org.careergraph.catalogue.Competency;
import org.careergraph.catalogue.CompetencyRequirement;
import org.careergraph.catalogue.Deadline;
import org.careergraph.catalogue.Document;
import org.careergraph.catalogue.Duty;
import org.careergraph.catalogue.DutyArea;
import org.careergraph.catalogue.ExperienceDemand;
import org.careergraph.catalogue.ExperienceRequirement;
import org.careergraph.catalogue.FormerJobFamily;
import org.careergraph.catalogue.Grade;
import org.careergraph.catalogue.GradeCategory;
import org.careergraph.catalogue.GradeCategoryCode;
import org.careergraph.catalogue.GradeRequirement;
import org.careergraph.catalogue.Job;
import org.careergraph.catalogue.JobFamily;
import org.careergraph.catalogue.LanguageRequirement;
import org.careergraph.catalogue.OccupationalField;
import org.careergraph.catalogue.Organization;
import org.careergraph.catalogue.Position;
import org.careergraph.catalogue.ProficiencyLevel;
import org.careergraph.catalogue.Requirement;
import org.careergraph.catalogue.SubstitutionRule;
import org.careergraph.catalogue.Vacancy;
import org.careergraph.gap.CompetencyGap;
import org.careergraph.gap.DutyAreaShift;
import org.careergraph.gap.Gap;
import org.careergraph.gap.GapLine;
import org.careergraph.gap.Reason;
import org.careergraph.gap.Verdict;
import org.careergraph.path.CareerMap;
import org.careergraph.path.CareerPathAnswer;
import org.careergraph.path.Move;
import org.careergraph.path.MoveSummary;
import org.careergraph.person.Acquisition;
import org.careergraph.person.AcquisitionKind;
import org.careergraph.person.Leverage;
import org.careergraph.person.Person;
import org.careergraph.person.WhatIf;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/**
 * The fields of the schema that are not components of the record from which their type is answered: the things that a record holds
 * by id, and what only the whole catalogue knows. Every other field has the name of a component.
 */
@Component
final class Links implements RuntimeWiringConfigurer {
    private final CurrentCatalogue catalogue;
    private final Wording wording;

    Links(CurrentCatalogue catalogue, Wording wording) {
        this.catalogue = catalogue;
        this.wording = wording;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        LinkedTypes types = new LinkedTypes(wiring, catalogue, wording);
        sources(types);
        grades(types);
        families(types);
        competencies(types);
        rules(types);
        positions(types);
        requirements(types);
        gaps(types);
        answers(types);
    }

    private static void sources(LinkedTypes types) {
        types.type("Catalogue", CareerMap.class)
                .value("counts", CatalogueCounts.class, CatalogueCounts::of)
                .list(
                        "documents",
                        Document.class,
                        (catalogue, map) -> catalogue.facts().documents())
                .list(
                        "organizations",
                        Organization.class,
                        (catalogue, map) -> catalogue.facts().organizations())
                .list(
                        "gradeCategories",
                        GradeCategory.class,
                        (catalogue, map) -> catalogue.facts().gradeCategories());
        types.type(Document.class)
                .byId("organization", Organization.class, Document::organization, Catalogue::organization);
        types.type(Citation.class).byId("document", Document.class, Citation::document, Catalogue::document);
        types.type(Organization.class)
                .byIds("coreCompetencies", Competency.class, Organization::coreCompetencies, Catalogue::competency)
                .byIds(
                        "organizationalCompetencies",
                        Competency.class,
                        Organization::organizationalCompetencies,
                        Catalogue::competency)
                .list(
                        "vacancies",
                        Vacancy.class,
                        (catalogue, organization) -> vacancies(catalogue, vacancy -> vacancy.isOf(organization.id())));
    }

    private static void grades(LinkedTypes types) {
        types.type(GradeCategory.class)
                .value("code", GradeCategoryCode.class, GradeCategory::id)
                .list(
                        "grades",
                        Grade.class,
                        (catalogue, category) -> catalogue.facts().grades().stream()
                                .filter(grade -> grade.category() == category.id())
                                .toList());
        types.type(Grade.class)
                .value("code", String.class, Grade::id)
                .byId("category", GradeCategory.class, Grade::category, Catalogue::category)
                .list(
                        "jobs",
                        Job.class,
                        (catalogue, grade) -> jobs(catalogue, job -> job.grade().equals(grade.id())))
                .list(
                        "vacancies",
                        Vacancy.class,
                        (catalogue, grade) ->
                                vacancies(catalogue, vacancy -> grade.id().equals(vacancy.grade())))
                .value(
                        "generalRequirement",
                        GradeRequirement.class,
                        (catalogue, grade) -> catalogue.facts().gradeRequirements().stream()
                                .filter(requirement -> requirement.grade().equals(grade.id()))
                                .findFirst()
                                .orElse(null));
        types.type(GradeRequirement.class)
                .value(
                        "organization",
                        Organization.class,
                        (catalogue, requirement) -> issuer(catalogue, requirement.citation()))
                .byId("grade", Grade.class, GradeRequirement::grade, Catalogue::grade);
    }

    private static void families(LinkedTypes types) {
        types.type(OccupationalField.class)
                .list(
                        "families",
                        JobFamily.class,
                        (catalogue, field) ->
                                families(catalogue, family -> family.field().equals(field.id())))
                .list(
                        "jobs",
                        Job.class,
                        (catalogue, field) ->
                                jobs(catalogue, job -> catalogue.fieldOf(job).equals(field.id())));
        types.type(JobFamily.class)
                .byId("field", OccupationalField.class, JobFamily::field, Catalogue::occupationalField)
                .byId("organization", Organization.class, JobFamily::organization, Catalogue::organization)
                .byIds("grades", Grade.class, JobFamily::grades, Catalogue::grade)
                .byIds("replaces", FormerJobFamily.class, JobFamily::replaces, Catalogue::formerJobFamily)
                .list(
                        "jobs",
                        Job.class,
                        (catalogue, family) ->
                                jobs(catalogue, job -> job.family().equals(family.id())));
        types.type(FormerJobFamily.class)
                .list(
                        "replacedBy",
                        JobFamily.class,
                        (catalogue, former) ->
                                families(catalogue, family -> family.replaces().contains(former.id())));
    }

    private static void competencies(LinkedTypes types) {
        types.type(Competency.class)
                .byIds("broader", Competency.class, Competency::broader, Catalogue::competency)
                .list(
                        "narrower",
                        Competency.class,
                        (catalogue, competency) -> catalogue.facts().competencies().stream()
                                .filter(other -> other.broader().contains(competency.id()))
                                .toList())
                .list(
                        "closeMatches",
                        Competency.class,
                        (catalogue, competency) -> catalogue.closeTo(competency.id()).stream()
                                .map(match -> catalogue.competency(match.competency()))
                                .toList())
                .list(
                        "closeMatchReasons",
                        CloseMatch.class,
                        (catalogue, competency) -> catalogue.closeTo(competency.id()))
                .list(
                        "requiredBy",
                        CompetencyRequirement.class,
                        (catalogue, competency) -> catalogue.positionsRequiring(competency.id()).stream()
                                .flatMap(position -> position.requirements().competencies().stream())
                                .filter(requirement -> requirement.competency().equals(competency.id()))
                                .toList());
        types.type(CloseMatch.class)
                .byId("competency", Competency.class, CloseMatch::competency, Catalogue::competency);
    }

    private static void rules(LinkedTypes types) {
        types.type(SubstitutionRule.class)
                .value("organization", Organization.class, (catalogue, rule) -> issuer(catalogue, rule.citation()))
                .byIds("grades", Grade.class, SubstitutionRule::grades, Catalogue::grade);
    }

    private static void positions(LinkedTypes types) {
        types.type(Job.class)
                .byId("organization", Organization.class, Job::organization, Catalogue::organization)
                .byId("grade", Grade.class, Job::grade, Catalogue::grade)
                .byId("family", JobFamily.class, Job::family, Catalogue::jobFamily)
                .list("variants", VariantDuties.class, (catalogue, job) -> VariantDuties.of(job));
        types.type(Vacancy.class)
                .byId("organization", Organization.class, Vacancy::organization, Catalogue::organization)
                .byIds("serves", Organization.class, Vacancy::serves, Catalogue::organization)
                .byId("grade", Grade.class, Vacancy::grade, Catalogue::grade);
        types.type(ComparableJob.class).byId("job", Job.class, ComparableJob::job, Catalogue::job);
        types.type(Duty.class)
                .byIds("areas", DutyArea.class, Duty::areas, Catalogue::dutyArea)
                .value("position", Position.class, Catalogue::ownerOf);
    }

    private static void requirements(LinkedTypes types) {
        types.type(ExperienceRequirement.class)
                .byIds("demands", ExperienceDemand.class, ExperienceRequirement::also, Catalogue::experienceDemand)
                .byIds("ideally", ExperienceDemand.class, ExperienceRequirement::ideally, Catalogue::experienceDemand)
                .byIds(
                        "also",
                        String.class,
                        ExperienceRequirement::also,
                        (catalogue, id) -> catalogue.experienceDemand(id).name());
        types.type(LanguageRequirement.class)
                .list(
                        "organizationLanguages",
                        String.class,
                        (catalogue, requirement) -> catalogue
                                .organization(requirement.organization())
                                .languages());
        types.type(CompetencyRequirement.class)
                .byId("competency", Competency.class, CompetencyRequirement::competency, Catalogue::competency)
                .value("position", Position.class, Catalogue::ownerOf);
    }

    private static void gaps(LinkedTypes types) {
        types.type(Gap.class)
                .value("counts", GapCounts.class, GapCounts::of)
                .list(
                        "codedAssumptions",
                        CodedReasons.Coded.class,
                        (catalogue, gap) -> CodedReasons.of(gap.assumptions()))
                .list("codedNotStated", CodedReasons.Coded.class, (catalogue, gap) -> CodedReasons.of(gap.notStated()));
        types.<GapLine<?>>type("GapLine")
                .byId("demand", ExperienceDemand.class, GapLine::demand, Catalogue::experienceDemand)
                .value("from", Citation.class, line -> citation(line.from()))
                .value("to", Citation.class, line -> citation(line.to()));
        types.type(CompetencyGap.class)
                .byId("competency", Competency.class, CompetencyGap::competency, Catalogue::competency)
                .value("from", Citation.class, line -> citation(line.from()))
                .value("to", Citation.class, line -> citation(line.to()))
                .value(
                        "toLevel",
                        ProficiencyLevel.class,
                        line -> line.to() == null ? null : line.to().level())
                .value(
                        "fromDegree",
                        String.class,
                        line -> line.from() == null ? null : line.from().degree())
                .value(
                        "toDegree",
                        String.class,
                        line -> line.to() == null ? null : line.to().degree())
                .byId(
                        "fromCompetency",
                        Competency.class,
                        line -> line.competency().equals(line.fromCompetency()) ? null : line.fromCompetency(),
                        Catalogue::competency);
        types.type(Verdict.class)
                .list("lacking", CodedReasons.Lack.class, (catalogue, verdict) -> CodedReasons.lacks(verdict));
        types.type(DutyAreaShift.class).byId("area", DutyArea.class, DutyAreaShift::area, Catalogue::dutyArea);
    }

    private static void answers(LinkedTypes types) {
        types.type(CareerPathAnswer.CareerPaths.class)
                .list(
                        "codedAssumptions",
                        CodedReasons.Coded.class,
                        (catalogue, paths) -> CodedReasons.of(paths.assumptions()));
        types.type(MoveSummary.class)
                .byId("from", Job.class, MoveSummary::from, Catalogue::job)
                .byId("to", Job.class, MoveSummary::to, Catalogue::job);
        types.type(Move.class)
                .value(
                        "deadline",
                        Deadline.class,
                        move -> move.to() instanceof Vacancy vacancy ? vacancy.deadline() : null);
        types.type(WhatIf.class)
                .list(
                        "codedAssumptions",
                        CodedReasons.Coded.class,
                        (catalogue, whatIf) -> CodedReasons.of(whatIf.assumptions()));
        types.type(Leverage.class)
                .list(
                        "codedAssumptions",
                        CodedReasons.Coded.class,
                        (catalogue, leverage) -> CodedReasons.of(leverage.assumptions()))
                .value(
                        "kind",
                        AcquisitionKind.class,
                        leverage -> leverage.acquisition().kind())
                .value(
                        "acquisition",
                        Reason.class,
                        (catalogue, leverage) -> leverage.acquisition().phrase(catalogue))
                .byId(
                        "competency",
                        Competency.class,
                        leverage -> ability(leverage, Person.Competency::id),
                        Catalogue::competency)
                .value("level", ProficiencyLevel.class, leverage -> ability(leverage, Person.Competency::level))
                .value("degree", String.class, leverage -> ability(leverage, Person.Competency::degree));
    }

    private static <R> @Nullable R ability(Leverage leverage, Function<Person.Competency, @Nullable R> part) {
        return leverage.acquisition() instanceof Acquisition.Ability ability ? part.apply(ability.competency()) : null;
    }

    private static List<Job> jobs(Catalogue catalogue, Predicate<Job> condition) {
        return catalogue.facts().jobs().stream().filter(condition).toList();
    }

    private static List<Vacancy> vacancies(Catalogue catalogue, Predicate<Vacancy> condition) {
        return catalogue.facts().vacancies().stream().filter(condition).toList();
    }

    private static List<JobFamily> families(Catalogue catalogue, Predicate<JobFamily> condition) {
        return catalogue.facts().jobFamilies().stream().filter(condition).toList();
    }

    private static @Nullable Citation citation(@Nullable Requirement requirement) {
        return requirement == null ? null : requirement.citation();
    }

    private static Organization issuer(Catalogue catalogue, Citation citation) {
        return catalogue.organization(catalogue.issuer(citation));
    }
}
