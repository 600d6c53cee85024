package org.careergraph.catalogue;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The facts, with lookups by id. Immutable. */
public final class Catalogue {
    private final Facts facts;
    private final Map<String, Document> documents;
    private final Map<String, Organization> organizations;
    private final Map<GradeCategoryCode, GradeCategory> categories;
    private final Map<String, Grade> grades;
    private final Map<String, OccupationalField> fields;
    private final Map<String, FormerJobFamily> formerFamilies;
    private final Map<String, JobFamily> families;
    private final Map<String, DutyArea> areas;
    private final Map<String, Competency> competencies;
    private final Map<String, ExperienceDemand> demands;
    private final Map<String, Job> jobs;
    private final Map<String, Vacancy> vacancies;
    private final List<Position> positions;
    private final Map<String, Duty> duties;
    private final Map<Record, Position> owners = new HashMap<>();
    private final Map<String, Record> things = new HashMap<>();
    private final Map<String, List<Position>> positionsByCompetency;
    private final Map<String, Map<String, String>> closeTo;
    private final Map<String, Set<String>> coveredBy;
    private final Map<String, Set<String>> contained;

    public Catalogue(Facts facts) {
        this.facts = facts;
        this.documents = byId(facts.documents(), Document::id);
        this.organizations = byId(facts.organizations(), Organization::id);
        this.categories = byId(facts.gradeCategories(), GradeCategory::id);
        this.grades = byId(facts.grades(), Grade::id);
        this.fields = byId(facts.occupationalFields(), OccupationalField::id);
        this.formerFamilies = byId(facts.formerJobFamilies(), FormerJobFamily::id);
        this.families = byId(facts.jobFamilies(), JobFamily::id);
        this.areas = byId(facts.dutyAreas(), DutyArea::id);
        this.competencies = byId(facts.competencies(), Competency::id);
        this.demands = byId(facts.experienceDemands(), ExperienceDemand::id);
        this.jobs = byId(facts.jobs(), Job::id);
        this.vacancies = byId(facts.vacancies(), Vacancy::id);
        this.positions = Stream.<Position>concat(facts.jobs().stream(), facts.vacancies().stream())
                .toList();
        this.duties =
                byId(positions.stream().flatMap(one -> one.duties().stream()).toList(), Duty::id);
        for (Position position : positions) {
            position.duties().forEach(duty -> owners.put(duty, position));
            position.requirements().competencies().forEach(asked -> owners.put(asked, position));
        }
        collectById();
        this.positionsByCompetency = positions.stream()
                .flatMap(position -> position.requirements().competencies().stream()
                        .map(CompetencyRequirement::competency)
                        .distinct()
                        .map(competency -> Map.entry(competency, position)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        this.closeTo = Collections.unmodifiableMap(closeMatches(facts));
        this.coveredBy = facts.competencies().stream()
                .collect(toMap(Competency::id, competency -> Collections.unmodifiableSet(reach(competency.id()))));
        Map<String, Set<String>> inside = new LinkedHashMap<>();
        coveredBy.forEach((narrower, around) -> around.forEach(wider ->
                inside.computeIfAbsent(wider, unused -> new LinkedHashSet<>()).add(narrower)));
        this.contained = Collections.unmodifiableMap(inside);
    }

    private void collectById() {
        List.of(
                        documents,
                        organizations,
                        grades,
                        fields,
                        formerFamilies,
                        families,
                        areas,
                        competencies,
                        demands,
                        jobs,
                        vacancies,
                        duties)
                .forEach(things::putAll);
        facts.gradeRequirements().forEach(asked -> things.put(asked.id(), asked));
        facts.substitutionRules().forEach(rule -> things.put(rule.id(), rule));
        facts.procedures().forEach(procedure -> {
            things.put(procedure.id(), procedure);
            procedure.steps().forEach(step -> things.put(step.id(), step));
        });
    }

    /** In both directions, with the reasons. */
    private static Map<String, Map<String, String>> closeMatches(Facts facts) {
        Map<String, Map<String, String>> close = new LinkedHashMap<>();
        for (Competency competency : facts.competencies()) {
            for (CloseMatch match : competency.closeMatches()) {
                reasons(close, competency.id()).putIfAbsent(match.competency(), match.reason());
                reasons(close, match.competency()).putIfAbsent(competency.id(), match.reason());
            }
        }
        return close;
    }

    private static <K, T> Map<K, T> byId(Collection<T> things, Function<T, K> id) {
        return Collections.unmodifiableMap(things.stream()
                .collect(toMap(
                        id,
                        identity(),
                        (a, b) -> {
                            throw new IllegalArgumentException("an id that names two things: " + id.apply(a));
                        },
                        LinkedHashMap::new)));
    }

    private static Map<String, String> reasons(Map<String, Map<String, String>> close, String competency) {
        return close.computeIfAbsent(competency, unused -> new LinkedHashMap<>());
    }

    private Set<String> reach(String competency) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(competency));
        while (!open.isEmpty()) {
            String next = open.removeFirst();
            if (seen.add(next)) {
                open.addAll(competency(next).broader());
            }
        }
        return seen;
    }

    public Facts facts() {
        return facts;
    }

    public Document document(String id) {
        return get(documents, id, "document");
    }

    public Organization organization(String id) {
        return get(organizations, id, "organization");
    }

    public GradeCategory category(GradeCategoryCode id) {
        return get(categories, id, "grade category");
    }

    public Grade grade(String id) {
        return get(grades, id, "grade");
    }

    public OccupationalField occupationalField(String id) {
        return get(fields, id, "occupational field");
    }

    public FormerJobFamily formerJobFamily(String id) {
        return get(formerFamilies, id, "former job family");
    }

    public JobFamily jobFamily(String id) {
        return get(families, id, "job family");
    }

    public DutyArea dutyArea(String id) {
        return get(areas, id, "duty area");
    }

    public Competency competency(String id) {
        return get(competencies, id, "competency");
    }

    public ExperienceDemand experienceDemand(String id) {
        return get(demands, id, "experience demand");
    }

    public Job job(String id) {
        return get(jobs, id, "job");
    }

    public Vacancy vacancy(String id) {
        return get(vacancies, id, "vacancy");
    }

    public Position position(String id) {
        return findPosition(id).orElseThrow(() -> new IllegalArgumentException("no position has the id " + id));
    }

    /** All jobs, then all vacancies, in the order of the catalogue. */
    public List<Position> positions() {
        return positions;
    }

    public Optional<Grade> findGrade(String id) {
        return Optional.ofNullable(grades.get(id));
    }

    public Optional<OccupationalField> findOccupationalField(String id) {
        return Optional.ofNullable(fields.get(id));
    }

    public Optional<JobFamily> findJobFamily(String id) {
        return Optional.ofNullable(families.get(id));
    }

    public Optional<DutyArea> findDutyArea(String id) {
        return Optional.ofNullable(areas.get(id));
    }

    public Optional<Competency> findCompetency(String id) {
        return Optional.ofNullable(competencies.get(id));
    }

    public Optional<Job> findJob(String id) {
        return Optional.ofNullable(jobs.get(id));
    }

    public Optional<Vacancy> findVacancy(String id) {
        return Optional.ofNullable(vacancies.get(id));
    }

    public Optional<Position> findPosition(String id) {
        return this.<Position>widened(findJob(id)).or(() -> widened(findVacancy(id)));
    }

    private <T> Optional<T> widened(Optional<? extends T> found) {
        return found.map(identity());
    }

    public Optional<Duty> findDuty(String id) {
        return Optional.ofNullable(duties.get(id));
    }

    /** The record with this id, of any kind. */
    public Optional<Record> find(String id) {
        return Optional.ofNullable(things.get(id));
    }

    /** The position with this duty or competency requirement. */
    public Position ownerOf(Record part) {
        return get(owners, part, "position with this part");
    }

    /** The jobs that require the competency itself, in the order of the catalogue. */
    public List<Job> jobsRequiring(String competency) {
        return positionsRequiring(competency).stream()
                .filter(Job.class::isInstance)
                .map(Job.class::cast)
                .toList();
    }

    /** The jobs and vacancies that require the competency itself, in the order of the catalogue. */
    public List<Position> positionsRequiring(String competency) {
        return positionsByCompetency.getOrDefault(competency, List.of());
    }

    /** Similar competencies of other organizations with the reason, whichever of the two records the match. */
    public List<CloseMatch> closeTo(String competency) {
        return closeTo.getOrDefault(competency, Map.of()).entrySet().stream()
                .map(match -> new CloseMatch(match.getKey(), match.getValue()))
                .toList();
    }

    /** Id of the organization that issued the cited document. */
    public String issuer(Citation citation) {
        return document(citation.document()).organization();
    }

    /** The competency itself and all broader ones, in any number of steps: a person with any of them has it. */
    public Set<String> coveredBy(String competency) {
        return get(coveredBy, competency, "competency");
    }

    /** The competency itself and all narrower ones, in any number of steps: a person with it has all of them. */
    public Set<String> containedIn(String competency) {
        return get(contained, competency, "competency");
    }

    /** Id of the field of the family of a job. */
    public String fieldOf(Job job) {
        return jobFamily(job.family()).field();
    }

    private static <K, T> T get(Map<K, T> things, K id, String what) {
        T thing = things.get(id);
        if (thing == null) {
            throw new IllegalArgumentException("no " + what + " has the id " + id);
        }
        return thing;
    }
}
