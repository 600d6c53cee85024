package org.careergraph.api;

import graphql.schema.idl.RuntimeWiring;
import java.util.function.Function;
import org.careergraph.api.CodedReasons.Coded;
import org.careergraph.api.CodedReasons.Lack;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.CategoryBridge;
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
import org.careergraph.catalogue.Facts;
import org.careergraph.catalogue.FormerJobFamily;
import org.careergraph.catalogue.Framework;
import org.careergraph.catalogue.Grade;
import org.careergraph.catalogue.GradeCategory;
import org.careergraph.catalogue.GradeRequirement;
import org.careergraph.catalogue.GradeSystem;
import org.careergraph.catalogue.Job;
import org.careergraph.catalogue.JobFamily;
import org.careergraph.catalogue.LanguageRequirement;
import org.careergraph.catalogue.Level;
import org.careergraph.catalogue.OccupationalField;
import org.careergraph.catalogue.Organization;
import org.careergraph.catalogue.Place;
import org.careergraph.catalogue.Position;
import org.careergraph.catalogue.Procedure;
import org.careergraph.catalogue.Requirement;
import org.careergraph.catalogue.Scale;
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
import org.careergraph.search.Highlights.Highlight;
import org.careergraph.search.SearchEntry;
import org.careergraph.source.AttachedDocuments;
import org.careergraph.source.Quotes;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/**
 * The fields of the schema that are not components of the record from which their type is answered: the things that a record holds
 * by id, what only the whole catalogue knows, and the sentences that attached documents add. Every other field has the name of a component.
 */
@Component
final class Links implements RuntimeWiringConfigurer {
    private final CurrentCatalogue catalogue;
    private final Wording wording;
    private final AttachedDocuments documents;

    Links(CurrentCatalogue catalogue, Wording wording, AttachedDocuments documents) {
        this.catalogue = catalogue;
        this.wording = wording;
        this.documents = documents;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        LinkedTypes types = new LinkedTypes(wiring, catalogue, wording);
        questions(types);
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

    private static void questions(LinkedTypes types) {
        types.type("Query")
                .find("framework", "id", Framework.class, Catalogue::frameworks)
                .find("grade", "code", Grade.class, Catalogue::grades)
                .all("occupationalFields", OccupationalField.class, Facts::occupationalFields)
                .find("occupationalField", "id", OccupationalField.class, Catalogue::fields)
                .all("jobFamilies", JobFamily.class, Facts::jobFamilies)
                .find("jobFamily", "id", JobFamily.class, Catalogue::families)
                .find("job", "id", Job.class, Catalogue::jobs)
                .find("vacancy", "id", Vacancy.class, Catalogue::vacancies)
                .find("competency", "id", Competency.class, Catalogue::competencies)
                .all("dutyAreas", DutyArea.class, Facts::dutyAreas)
                .find("dutyArea", "id", DutyArea.class, Catalogue::areas)
                .all("substitutionRules", SubstitutionRule.class, Facts::substitutionRules)
                .all("gradeRequirements", GradeRequirement.class, Facts::gradeRequirements)
                .all("procedures", Procedure.class, Facts::procedures)
                .all("experienceDemands", ExperienceDemand.class, Facts::experienceDemands)
                .find("node", "id", Record.class, Catalogue::things);
    }

    private void sources(LinkedTypes types) {
        types.<CareerMap>type("Catalogue")
                .value("counts", CatalogueCounts.class, CatalogueCounts::of)
                .all("documents", Document.class, Facts::documents)
                .all("organizations", Organization.class, Facts::organizations)
                .all("frameworks", Framework.class, Facts::frameworks)
                .all("gradeSystems", GradeSystem.class, Facts::gradeSystems)
                .all("gradeCategories", GradeCategory.class, Facts::gradeCategories)
                .all("scales", Scale.class, Facts::scales);
        types.type(Document.class)
                .byId("organization", Organization.class, Document::organization, Catalogue::organization)
                .value(
                        "attached",
                        Boolean.class,
                        (catalogue, document) -> quotes(catalogue).isAttached(document.id()));
        types.type(Citation.class)
                .byId("document", Document.class, Citation::document, Catalogue::document)
                .value(
                        "quote",
                        String.class,
                        (catalogue, citation) ->
                                quotes(catalogue).findQuote(citation).orElse(null));
        types.type(Framework.class)
                .byIds("organizations", Organization.class, Framework::organizations, Catalogue::organization)
                .having("families", JobFamily.class, Facts::jobFamilies, JobFamily::framework, Framework::id)
                .some(
                        "scales",
                        Scale.class,
                        Facts::scales,
                        (framework, scale) -> scale.id().startsWith(framework.id() + "/"));
        types.type(Organization.class)
                .byId("gradeSystem", GradeSystem.class, Organization::gradeSystem, Catalogue::gradeSystem)
                .byId("scale", Scale.class, Organization::scale, Catalogue::scale)
                .byIds("coreCompetencies", Competency.class, Organization::coreCompetencies, Catalogue::competency)
                .byIds(
                        "organizationalCompetencies",
                        Competency.class,
                        Organization::organizationalCompetencies,
                        Catalogue::competency)
                .some(
                        "vacancies",
                        Vacancy.class,
                        Facts::vacancies,
                        (organization, vacancy) -> vacancy.isOf(organization.id()));
    }

    private Quotes quotes(Catalogue catalogue) {
        return documents.quotes(catalogue.facts());
    }

    private static void grades(LinkedTypes types) {
        types.type(GradeSystem.class)
                .having(
                        "categories",
                        GradeCategory.class,
                        Facts::gradeCategories,
                        GradeCategory::system,
                        GradeSystem::id);
        types.type(CategoryBridge.class)
                .byId("category", GradeCategory.class, CategoryBridge::category, Catalogue::category)
                .byId("organization", Organization.class, CategoryBridge::organization, Catalogue::organization);
        types.type(GradeCategory.class)
                .byId("system", GradeSystem.class, GradeCategory::system, Catalogue::gradeSystem)
                .having("grades", Grade.class, Facts::grades, Grade::category, GradeCategory::id);
        types.type(Grade.class)
                .byId("category", GradeCategory.class, Grade::category, Catalogue::category)
                .having("jobs", Job.class, Facts::jobs, Job::grade, Grade::id)
                .having("vacancies", Vacancy.class, Facts::vacancies, Vacancy::grade, Grade::id)
                .value(
                        "generalRequirement",
                        GradeRequirement.class,
                        (catalogue, grade) -> catalogue.facts().gradeRequirements().stream()
                                .filter(requirement -> requirement.grade().equals(grade.id()))
                                .findFirst()
                                .orElse(null));
        types.type(GradeRequirement.class)
                .byId("organization", Organization.class, GradeRequirement::citation, Links::issuer)
                .byId("grade", Grade.class, GradeRequirement::grade, Catalogue::grade);
    }

    private static void families(LinkedTypes types) {
        types.type(OccupationalField.class)
                .having("families", JobFamily.class, Facts::jobFamilies, JobFamily::field, OccupationalField::id)
                .list("jobs", Job.class, (catalogue, field) -> new Place(null, null, null, field.id()).jobs(catalogue));
        types.type(JobFamily.class)
                .byId("framework", Framework.class, JobFamily::framework, Catalogue::framework)
                .byId("field", OccupationalField.class, JobFamily::field, Catalogue::occupationalField)
                .byId("organization", Organization.class, JobFamily::organization, Catalogue::organization)
                .byIds("grades", Grade.class, JobFamily::grades, Catalogue::grade)
                .byIds("replaces", FormerJobFamily.class, JobFamily::replaces, Catalogue::formerJobFamily)
                .having("jobs", Job.class, Facts::jobs, Job::family, JobFamily::id);
        types.type(FormerJobFamily.class)
                .some(
                        "replacedBy",
                        JobFamily.class,
                        Facts::jobFamilies,
                        (former, family) -> family.replaces().contains(former.id()));
    }

    private static void competencies(LinkedTypes types) {
        types.type(Scale.class).having("levels", Level.class, Facts::levels, Level::scale, Scale::id);
        types.type(Level.class).byId("scale", Scale.class, Level::scale, Catalogue::scale);
        types.type(Competency.class)
                .byId("scale", Scale.class, Competency::scale, Catalogue::scale)
                .byIds("broader", Competency.class, Competency::broader, Catalogue::competency)
                .some(
                        "narrower",
                        Competency.class,
                        Facts::competencies,
                        (wider, other) -> other.broader().contains(wider.id()))
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
                .byId("organization", Organization.class, SubstitutionRule::citation, Links::issuer)
                .byIds("grades", Grade.class, SubstitutionRule::grades, Catalogue::grade);
    }

    private static void positions(LinkedTypes types) {
        types.type(Job.class)
                .byId("organization", Organization.class, Job::organization, Catalogue::organization)
                .byId("grade", Grade.class, Job::grade, Catalogue::grade)
                .byId("family", JobFamily.class, Job::family, Catalogue::jobFamily)
                .byIds("after", Job.class, Job::after, Catalogue::job)
                .list("variants", VariantDuties.class, VariantDuties::of);
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
                .list("codedAssumptions", Coded.class, gap -> CodedReasons.of(gap.assumptions()))
                .list("codedNotStated", Coded.class, gap -> CodedReasons.of(gap.notStated()));
        types.<GapLine<?>>type("GapLine")
                .byId("demand", ExperienceDemand.class, GapLine::demand, Catalogue::experienceDemand)
                .value("from", Citation.class, line -> part(line.from(), Requirement::citation))
                .value("to", Citation.class, line -> part(line.to(), Requirement::citation));
        types.type(CompetencyGap.class)
                .byId("competency", Competency.class, CompetencyGap::competency, Catalogue::competency)
                .value("from", Citation.class, line -> part(line.from(), Requirement::citation))
                .value("to", Citation.class, line -> part(line.to(), Requirement::citation))
                .value("toLevel", Level.class, line -> part(line.to(), CompetencyRequirement::level))
                .value("fromDegree", String.class, line -> part(line.from(), CompetencyRequirement::degree))
                .value("toDegree", String.class, line -> part(line.to(), CompetencyRequirement::degree))
                .byId(
                        "fromCompetency",
                        Competency.class,
                        line -> line.competency().equals(line.fromCompetency()) ? null : line.fromCompetency(),
                        Catalogue::competency);
        types.type(Verdict.class).list("lacking", Lack.class, CodedReasons::lacks);
        types.type(DutyAreaShift.class).byId("area", DutyArea.class, DutyAreaShift::area, Catalogue::dutyArea);
    }

    private static void answers(LinkedTypes types) {
        types.type(CareerPathAnswer.CareerPaths.class)
                .list("codedAssumptions", Coded.class, paths -> CodedReasons.of(paths.assumptions()));
        types.<Highlight>type("SearchHighlight")
                .value(
                        "source",
                        SearchEntry.Source.class,
                        highlight -> highlight.text().source())
                .value("text", String.class, highlight -> highlight.text().text());
        types.type(MoveSummary.class)
                .byId("from", Job.class, MoveSummary::from, Catalogue::job)
                .byId("to", Job.class, MoveSummary::to, Catalogue::job);
        types.type(Move.class)
                .value(
                        "deadline",
                        Deadline.class,
                        move -> move.to() instanceof Vacancy vacancy ? vacancy.deadline() : null);
        types.type(WhatIf.class).list("codedAssumptions", Coded.class, whatIf -> CodedReasons.of(whatIf.assumptions()));
        types.type(Leverage.class)
                .list("codedAssumptions", Coded.class, leverage -> CodedReasons.of(leverage.assumptions()))
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
                .value("level", Level.class, leverage -> ability(leverage, Person.Competency::level))
                .value("degree", String.class, leverage -> ability(leverage, Person.Competency::degree));
    }

    private static <R> @Nullable R ability(Leverage leverage, Function<Person.Competency, @Nullable R> part) {
        return leverage.acquisition() instanceof Acquisition.Ability ability ? part.apply(ability.competency()) : null;
    }

    private static <T, R> @Nullable R part(@Nullable T whole, Function<T, @Nullable R> part) {
        return whole == null ? null : part.apply(whole);
    }

    private static Organization issuer(Catalogue catalogue, Citation citation) {
        return catalogue.organization(catalogue.issuer(citation));
    }
}
