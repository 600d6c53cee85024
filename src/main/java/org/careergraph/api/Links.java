package org.careergraph.api;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
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
import org.careergraph.gap.GapStatus;
import org.careergraph.gap.Reason;
import org.careergraph.path.CareerMap;
import org.careergraph.path.CareerPathAnswer.CareerPaths;
import org.careergraph.path.CareerPathAnswer.NoCareerPath;
import org.careergraph.path.Move;
import org.careergraph.path.MoveSummary;
import org.careergraph.person.Acquisition;
import org.careergraph.person.Leverage;
import org.careergraph.person.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;
import org.springframework.stereotype.Component;

/**
 * The schema shows facts and answers as they are: a field is a record's component of the same name. Here stand the others: what a
 * fact holds by an id, and what only the whole catalogue knows.
 */
@Component
final class Links implements RuntimeWiringConfigurer {
    private final CurrentCatalogue versions;
    private final Wording wording;

    Links(CurrentCatalogue versions, Wording wording) {
        this.versions = versions;
        this.wording = wording;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        framework(wiring);
        positions(wiring);
        answers(wiring);
    }

    private void framework(RuntimeWiring.Builder wiring) {
        type(wiring, "Catalogue", CareerMap.class)
                .field("counts", CatalogueCounts.class, (map, same) -> CatalogueCounts.of(map))
                .list(
                        "documents",
                        Document.class,
                        (map, same) -> map.catalogue().facts().documents())
                .list(
                        "organizations",
                        Organization.class,
                        (map, same) -> map.catalogue().facts().organizations())
                .list(
                        "gradeCategories",
                        GradeCategory.class,
                        (map, same) -> map.catalogue().facts().gradeCategories());
        type(wiring, "Document", Document.class)
                .one("organization", Organization.class, Document::organization, Catalogue::organization);
        type(wiring, "Citation", Citation.class)
                .one("document", Document.class, Citation::document, Catalogue::document);
        type(wiring, "Organization", Organization.class)
                .many("coreCompetencies", Competency.class, Organization::coreCompetencies, Catalogue::competency)
                .many(
                        "organizationalCompetencies",
                        Competency.class,
                        Organization::organizationalCompetencies,
                        Catalogue::competency)
                .list("vacancies", Vacancy.class, (map, one) -> vacancies(map, vacancy -> vacancy.isOf(one.id())));
        type(wiring, "GradeCategory", GradeCategory.class)
                .field("code", GradeCategoryCode.class, (map, category) -> category.id())
                .list(
                        "grades",
                        Grade.class,
                        (map, category) -> map.catalogue().facts().grades().stream()
                                .filter(grade -> grade.category() == category.id())
                                .toList());
        type(wiring, "Grade", Grade.class)
                .field("code", String.class, (map, grade) -> grade.id())
                .one("category", GradeCategory.class, Grade::category, Catalogue::category)
                .list(
                        "jobs",
                        Job.class,
                        (map, grade) -> jobs(map, job -> job.grade().equals(grade.id())))
                .list(
                        "vacancies",
                        Vacancy.class,
                        (map, grade) -> vacancies(map, one -> grade.id().equals(one.grade())))
                .field(
                        "generalRequirement",
                        GradeRequirement.class,
                        (map, grade) -> map.catalogue().facts().gradeRequirements().stream()
                                .filter(asked -> asked.grade().equals(grade.id()))
                                .findFirst()
                                .orElse(null));
        type(wiring, "OccupationalField", OccupationalField.class)
                .list(
                        "families",
                        JobFamily.class,
                        (map, field) -> families(map, family -> family.field().equals(field.id())))
                .list(
                        "jobs",
                        Job.class,
                        (map, field) ->
                                jobs(map, job -> map.catalogue().fieldOf(job).equals(field.id())));
        type(wiring, "JobFamily", JobFamily.class)
                .one("field", OccupationalField.class, JobFamily::field, Catalogue::occupationalField)
                .one("organization", Organization.class, JobFamily::organization, Catalogue::organization)
                .many("grades", Grade.class, JobFamily::grades, Catalogue::grade)
                .many("replaces", FormerJobFamily.class, JobFamily::replaces, Catalogue::formerJobFamily)
                .list(
                        "jobs",
                        Job.class,
                        (map, family) -> jobs(map, job -> job.family().equals(family.id())));
        type(wiring, "FormerJobFamily", FormerJobFamily.class)
                .list(
                        "replacedBy",
                        JobFamily.class,
                        (map, former) ->
                                families(map, family -> family.replaces().contains(former.id())));
        type(wiring, "Competency", Competency.class)
                .many("broader", Competency.class, Competency::broader, Catalogue::competency)
                .list(
                        "narrower",
                        Competency.class,
                        (map, one) -> map.catalogue().facts().competencies().stream()
                                .filter(other -> other.broader().contains(one.id()))
                                .toList())
                .list(
                        "closeMatches",
                        Competency.class,
                        (map, one) -> map.catalogue().closeTo(one.id()).stream()
                                .map(match -> map.catalogue().competency(match.competency()))
                                .toList())
                .list(
                        "closeMatchReasons",
                        CloseMatch.class,
                        (map, one) -> map.catalogue().closeTo(one.id()))
                .list(
                        "requiredBy",
                        CompetencyRequirement.class,
                        (map, one) -> map.catalogue().positionsRequiring(one.id()).stream()
                                .flatMap(position -> position.requirements().competencies().stream())
                                .filter(asked -> asked.competency().equals(one.id()))
                                .toList());
        type(wiring, "CloseMatch", CloseMatch.class)
                .one("competency", Competency.class, CloseMatch::competency, Catalogue::competency);
        type(wiring, "GradeRequirement", GradeRequirement.class)
                .field("organization", Organization.class, (map, asked) -> issuer(map, asked.citation()))
                .one("grade", Grade.class, GradeRequirement::grade, Catalogue::grade);
        type(wiring, "SubstitutionRule", SubstitutionRule.class)
                .field("organization", Organization.class, (map, rule) -> issuer(map, rule.citation()))
                .many("grades", Grade.class, SubstitutionRule::grades, Catalogue::grade);
    }

    private void positions(RuntimeWiring.Builder wiring) {
        type(wiring, "Job", Job.class)
                .one("organization", Organization.class, Job::organization, Catalogue::organization)
                .one("grade", Grade.class, Job::grade, Catalogue::grade)
                .one("family", JobFamily.class, Job::family, Catalogue::jobFamily)
                .list("variants", JobVariant.class, (map, job) -> JobVariant.of(job));
        type(wiring, "Vacancy", Vacancy.class)
                .one("organization", Organization.class, Vacancy::organization, Catalogue::organization)
                .many("serves", Organization.class, Vacancy::serves, Catalogue::organization)
                .one("grade", Grade.class, Vacancy::grade, Catalogue::grade);
        type(wiring, "ComparableJob", ComparableJob.class).one("job", Job.class, ComparableJob::job, Catalogue::job);
        type(wiring, "Duty", Duty.class)
                .many("areas", DutyArea.class, Duty::areas, Catalogue::dutyArea)
                .field(
                        "position",
                        Position.class,
                        (map, duty) -> map.catalogue().ownerOf(duty));
        type(wiring, "ExperienceRequirement", ExperienceRequirement.class)
                .many("demands", ExperienceDemand.class, ExperienceRequirement::also, Catalogue::experienceDemand)
                .many("ideally", ExperienceDemand.class, ExperienceRequirement::ideally, Catalogue::experienceDemand)
                .list(
                        "also",
                        String.class,
                        (map, asked) -> asked.also().stream()
                                .map(id -> map.catalogue().experienceDemand(id).name())
                                .toList());
        type(wiring, "LanguageRequirement", LanguageRequirement.class)
                .list(
                        "organizationLanguages",
                        String.class,
                        (map, asked) -> map.catalogue()
                                .organization(asked.organization())
                                .languages());
        type(wiring, "CompetencyRequirement", CompetencyRequirement.class)
                .one("competency", Competency.class, CompetencyRequirement::competency, Catalogue::competency)
                .field(
                        "position",
                        Position.class,
                        (map, asked) -> map.catalogue().ownerOf(asked));
        type(wiring, "MoveSummary", MoveSummary.class)
                .one("from", Job.class, MoveSummary::from, Catalogue::job)
                .one("to", Job.class, MoveSummary::to, Catalogue::job);
    }

    private void answers(RuntimeWiring.Builder wiring) {
        type(wiring, "Gap", Gap.class).field("counts", GapCounts.class, (map, gap) -> GapCounts.of(gap));
        type(wiring, "GapLine", GapLine.class)
                .field("from", Citation.class, (map, line) -> citation(line.from()))
                .field("to", Citation.class, (map, line) -> citation(line.to()));
        type(wiring, "CompetencyGap", CompetencyGap.class)
                .one("competency", Competency.class, CompetencyGap::competency, Catalogue::competency)
                .field("from", Citation.class, (map, line) -> citation(line.from()))
                .field("to", Citation.class, (map, line) -> citation(line.to()))
                .field(
                        "toLevel",
                        ProficiencyLevel.class,
                        (map, line) -> line.to() == null ? null : line.to().level())
                .field(
                        "fromDegree",
                        String.class,
                        (map, line) -> line.from() == null ? null : line.from().degree())
                .field(
                        "toDegree",
                        String.class,
                        (map, line) -> line.to() == null ? null : line.to().degree())
                .one(
                        "fromCompetency",
                        Competency.class,
                        line -> line.competency().equals(line.fromCompetency()) ? null : line.fromCompetency(),
                        Catalogue::competency);
        type(wiring, "DutyAreaShift", DutyAreaShift.class)
                .one("area", DutyArea.class, DutyAreaShift::area, Catalogue::dutyArea);
        type(wiring, "Move", Move.class)
                .field(
                        "deadline",
                        Deadline.class,
                        (map, move) -> move.to() instanceof Vacancy vacancy ? vacancy.deadline() : null);
        type(wiring, "CareerPaths", CareerPaths.class)
                .field("catalogueVersion", String.class, (map, answer) -> map.version());
        type(wiring, "NoCareerPath", NoCareerPath.class)
                .field("catalogueVersion", String.class, (map, answer) -> map.version());
        type(wiring, "Leverage", Leverage.class)
                .field(
                        "acquisition",
                        Reason.class,
                        (map, one) -> one.acquisition().phrase(map.catalogue()))
                .one("competency", Competency.class, one -> ability(one, Person.Competency::id), Catalogue::competency)
                .field("level", ProficiencyLevel.class, (map, one) -> ability(one, Person.Competency::level))
                .field("degree", String.class, (map, one) -> ability(one, Person.Competency::degree));
    }

    private static <R> @Nullable R ability(Leverage one, Function<Person.Competency, @Nullable R> part) {
        return one.acquisition() instanceof Acquisition.Ability ability ? part.apply(ability.competency()) : null;
    }

    private static List<Job> jobs(CareerMap map, Predicate<Job> condition) {
        return map.catalogue().facts().jobs().stream().filter(condition).toList();
    }

    private static List<Vacancy> vacancies(CareerMap map, Predicate<Vacancy> condition) {
        return map.catalogue().facts().vacancies().stream().filter(condition).toList();
    }

    private static List<JobFamily> families(CareerMap map, Predicate<JobFamily> condition) {
        return map.catalogue().facts().jobFamilies().stream().filter(condition).toList();
    }

    private static @Nullable Citation citation(@Nullable Requirement requirement) {
        return requirement == null ? null : requirement.citation();
    }

    private static Organization issuer(CareerMap map, Citation citation) {
        return map.catalogue().organization(map.catalogue().issuer(citation));
    }

    /** A special form of a job with its own duties. */
    record JobVariant(String code, String title, List<Duty> duties) {
        static List<JobVariant> of(Job job) {
            return job.variants().stream()
                    .map(variant -> new JobVariant(
                            variant.id(),
                            variant.title(),
                            job.duties().stream()
                                    .filter(duty -> variant.id().equals(duty.variant()))
                                    .toList()))
                    .toList();
        }
    }

    record GapCounts(int newCompetencies, int raisedCompetencies, int widerCompetencies, int held, int notListed) {
        static GapCounts of(Gap gap) {
            return new GapCounts(
                    gap.count(GapStatus.NEW),
                    gap.count(GapStatus.HIGHER_LEVEL),
                    gap.count(GapStatus.WIDER_SCOPE),
                    gap.count(GapStatus.HELD),
                    gap.count(GapStatus.NOT_LISTED));
        }
    }

    // ------------------------------------------------------------ how a line of the table is read

    private <T> Type<T> type(RuntimeWiring.Builder wiring, String name, Class<T> source) {
        return new Type<>(wiring, name);
    }

    private final class Type<T> {
        private final RuntimeWiring.Builder wiring;
        private final String name;

        Type(RuntimeWiring.Builder wiring, String name) {
            this.wiring = wiring;
            this.name = name;
        }

        <R> Type<T> field(String field, Class<R> type, BiFunction<CareerMap, T, @Nullable R> answer) {
            return add(field, ResolvableType.forClass(type), answer);
        }

        <R> Type<T> list(String field, Class<R> type, BiFunction<CareerMap, T, List<R>> answer) {
            return add(field, ResolvableType.forClassWithGenerics(List.class, type), answer);
        }

        /** What is held by its id; null if none is. */
        <K, R> Type<T> one(String field, Class<R> type, Function<T, @Nullable K> id, BiFunction<Catalogue, K, R> find) {
            return field(field, type, (map, source) -> {
                K key = id.apply(source);
                return key == null ? null : find.apply(map.catalogue(), key);
            });
        }

        /** What is held by its ids. */
        <R> Type<T> many(
                String field, Class<R> type, Function<T, List<String>> ids, BiFunction<Catalogue, String, R> find) {
            return list(
                    field,
                    type,
                    (map, source) -> ids.apply(source).stream()
                            .map(id -> find.apply(map.catalogue(), id))
                            .toList());
        }

        private Type<T> add(String field, ResolvableType type, BiFunction<CareerMap, T, @Nullable ?> answer) {
            wiring.type(name, types -> types.dataFetcher(field, new Link<>(name + "." + field, type, answer)));
            return this;
        }
    }

    private final class Link<T> implements SelfDescribingDataFetcher<Object> {
        private final String place;
        private final ResolvableType type;
        private final BiFunction<CareerMap, T, ?> answer;

        Link(String place, ResolvableType type, BiFunction<CareerMap, T, ?> answer) {
            this.place = place;
            this.type = type;
            this.answer = answer;
        }

        @Override
        public @Nullable Object get(DataFetchingEnvironment environment) {
            T source = Objects.requireNonNull(environment.getSource());
            return wording.worded(answer.apply(versions.in(environment.getGraphQlContext()), source));
        }

        @Override
        public String getDescription() {
            return place;
        }

        @Override
        public ResolvableType getReturnType() {
            return type;
        }
    }
}
