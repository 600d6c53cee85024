package org.careergraph.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The facts, with lookups by id. Immutable. */
public final class Catalogue {
    private final Facts facts;
    private final ById<Document> documents;
    private final ById<Framework> frameworks;
    private final ById<GradeSystem> gradeSystems;
    private final ById<Organization> organizations;
    private final ById<GradeCategory> categories;
    private final ById<Grade> grades;
    private final ById<OccupationalField> fields;
    private final ById<FormerJobFamily> formerFamilies;
    private final ById<JobFamily> families;
    private final ById<DutyArea> areas;
    private final ById<Scale> scales;
    private final ById<Level> levels;
    private final ById<Competency> competencies;
    private final ById<ExperienceDemand> demands;
    private final Domains domains;
    private final ById<Job> jobs;
    private final ById<Vacancy> vacancies;
    private final List<Position> positions;
    private final ById<Position> positionsById;
    private final ById<Duty> duties;
    private final Map<Record, Position> owners = new HashMap<>();
    private final ById<Record> things;
    private final Map<String, List<Position>> positionsByCompetency;
    private final Map<String, List<Job>> followers;
    private final Map<String, Map<String, String>> closeTo;
    private final Map<String, Set<String>> coveredBy;
    private final Map<String, Set<String>> contained;

    public Catalogue(Facts facts) {
        this.facts = facts;
        this.documents = new ById<>(facts.documents(), Document::id);
        this.frameworks = new ById<>(facts.frameworks(), Framework::id);
        this.gradeSystems = new ById<>(facts.gradeSystems(), GradeSystem::id);
        this.organizations = new ById<>(facts.organizations(), Organization::id);
        this.categories = new ById<>(facts.gradeCategories(), GradeCategory::id);
        this.grades = new ById<>(facts.grades(), Grade::id);
        this.fields = new ById<>(facts.occupationalFields(), OccupationalField::id);
        this.formerFamilies = new ById<>(facts.formerJobFamilies(), FormerJobFamily::id);
        this.families = new ById<>(facts.jobFamilies(), JobFamily::id);
        this.areas = new ById<>(facts.dutyAreas(), DutyArea::id);
        this.scales = new ById<>(facts.scales(), Scale::id);
        this.levels = new ById<>(facts.levels(), Level::id);
        this.competencies = new ById<>(facts.competencies(), Competency::id);
        this.demands = new ById<>(facts.experienceDemands(), ExperienceDemand::id);
        this.domains = new Domains(facts.domains());
        this.jobs = new ById<>(facts.jobs(), Job::id);
        this.vacancies = new ById<>(facts.vacancies(), Vacancy::id);
        this.positions = Stream.<Position>concat(facts.jobs().stream(), facts.vacancies().stream())
                .toList();
        this.positionsById = new ById<>(positions, Position::id);
        this.duties = new ById<>(
                positions.stream().flatMap(one -> one.duties().stream()).toList(), Duty::id);
        for (Position position : positions) {
            position.duties().forEach(duty -> owners.put(duty, position));
            position.requirements().competencies().forEach(asked -> owners.put(asked, position));
        }
        this.things = new ById<>(things(facts, positions), Catalogue::id);
        this.positionsByCompetency = positions.stream()
                .flatMap(position -> position.requirements().competencies().stream()
                        .map(CompetencyRequirement::competency)
                        .distinct()
                        .map(competency -> Map.entry(competency, position)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        this.followers = facts.jobs().stream()
                .flatMap(job -> job.after().stream().map(before -> Map.entry(before, job)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        this.closeTo = Collections.unmodifiableMap(closeMatches(facts));
        this.coveredBy = facts.competencies().stream()
                .collect(toMap(
                        Competency::id,
                        competency -> Collections.unmodifiableSet(
                                Reach.from(competency.id(), id -> competency(id).broader()))));
        Map<String, Set<String>> inside = new LinkedHashMap<>();
        coveredBy.forEach((narrower, around) -> around.forEach(wider ->
                inside.computeIfAbsent(wider, unused -> new LinkedHashSet<>()).add(narrower)));
        this.contained = Collections.unmodifiableMap(inside);
    }

    private static List<Record> things(Facts facts, List<Position> positions) {
        List<Record> things = new ArrayList<>();
        Stream.of(
                        facts.documents(),
                        facts.organizations(),
                        facts.gradeSystems(),
                        facts.grades(),
                        facts.occupationalFields(),
                        facts.formerJobFamilies(),
                        facts.jobFamilies(),
                        facts.dutyAreas(),
                        facts.scales(),
                        facts.levels(),
                        facts.competencies(),
                        facts.experienceDemands(),
                        facts.jobs(),
                        facts.vacancies(),
                        facts.gradeRequirements(),
                        facts.substitutionRules(),
                        facts.procedures())
                .forEach(things::addAll);
        positions.forEach(position -> things.addAll(position.duties()));
        facts.procedures().forEach(procedure -> things.addAll(procedure.steps()));
        return things;
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

    /** Every record with an id has it in a component of that name. */
    private static String id(Record thing) {
        return String.valueOf(RecordType.of(thing.getClass()).component("id").of(thing));
    }

    private static Map<String, String> reasons(Map<String, Map<String, String>> close, String competency) {
        return close.computeIfAbsent(competency, unused -> new LinkedHashMap<>());
    }

    public Facts facts() {
        return facts;
    }

    public ById<Framework> frameworks() {
        return frameworks;
    }

    public ById<Organization> organizations() {
        return organizations;
    }

    public ById<GradeCategory> categories() {
        return categories;
    }

    public ById<Grade> grades() {
        return grades;
    }

    public ById<OccupationalField> fields() {
        return fields;
    }

    public ById<JobFamily> families() {
        return families;
    }

    public ById<DutyArea> areas() {
        return areas;
    }

    public ById<Level> levels() {
        return levels;
    }

    public ById<Competency> competencies() {
        return competencies;
    }

    public ById<ExperienceDemand> demands() {
        return demands;
    }

    public Domains domains() {
        return domains;
    }

    public ById<Job> jobs() {
        return jobs;
    }

    public ById<Vacancy> vacancies() {
        return vacancies;
    }

    public ById<Position> positionsById() {
        return positionsById;
    }

    public ById<Duty> duties() {
        return duties;
    }

    public Document document(String id) {
        return get(documents, id, "document");
    }

    public Framework framework(String id) {
        return get(frameworks, id, "framework");
    }

    public Organization organization(String id) {
        return get(organizations, id, "organization");
    }

    public GradeSystem gradeSystem(String id) {
        return get(gradeSystems, id, "grade system");
    }

    public GradeCategory category(String id) {
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

    public Scale scale(String id) {
        return get(scales, id, "scale");
    }

    public Level level(String id) {
        return get(levels, id, "level");
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
        return get(positionsById, id, "position");
    }

    /** All jobs, then all vacancies, in the order of the catalogue. */
    public List<Position> positions() {
        return positions;
    }

    /** Everything that has an id, of any kind, except frameworks, categories of grades, domains and gates. */
    public ById<Record> things() {
        return things;
    }

    /** The position with this duty or competency requirement. */
    public Position ownerOf(Record part) {
        return Objects.requireNonNull(owners.get(part), "the part belongs to no position");
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

    /**
     * The levels at which a competency can be held: those of its own scale; otherwise those of the scales by which positions
     * require it, or of all scales if none does.
     */
    public List<Level> levelsOf(String competency) {
        String own = competency(competency).scale();
        Set<String> used = own != null
                ? Set.of(own)
                : positionsRequiring(competency).stream()
                        .flatMap(position -> position.requirements().competencies().stream())
                        .filter(asked -> asked.competency().equals(competency))
                        .flatMap(asked -> Stream.ofNullable(asked.level()))
                        .map(Level::scale)
                        .collect(toSet());
        return facts.levels().stream()
                .filter(level -> used.isEmpty() || used.contains(level.scale()))
                .toList();
    }

    /** Similar competencies, mostly of other organizations, with the reason, whichever of the two records the match. */
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
        return reach(coveredBy, competency);
    }

    /** The competency itself and all narrower ones, in any number of steps: a person with it has all of them. */
    public Set<String> containedIn(String competency) {
        return reach(contained, competency);
    }

    private static Set<String> reach(Map<String, Set<String>> reached, String competency) {
        Set<String> competencies = reached.get(competency);
        if (competencies == null) {
            throw new IllegalArgumentException("no competency has the id " + competency);
        }
        return competencies;
    }

    /** Whether a document of the organization describes a way from the one category of grades into the other. */
    public boolean isBridged(String organization, String from, String to) {
        return category(from).bridges().stream()
                .anyMatch(bridge -> bridge.organization().equals(organization)
                        && bridge.category().equals(to));
    }

    /** The jobs that directly follow a job on its ladder. */
    public List<Job> followersOf(Job job) {
        return followers.getOrDefault(job.id(), List.of());
    }

    /** The smallest number of steps up a ladder from one job to another; empty if none lead there. Ladders can fork and join. */
    public OptionalInt stepsUp(Job from, Job to) {
        Map<String, Integer> steps = new HashMap<>(Map.of(from.id(), 0));
        Deque<Job> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            Job job = open.removeFirst();
            int next = steps.getOrDefault(job.id(), 0) + 1;
            for (Job follower : followersOf(job)) {
                if (follower.equals(to)) {
                    return OptionalInt.of(next);
                }
                if (steps.putIfAbsent(follower.id(), next) == null) {
                    open.add(follower);
                }
            }
        }
        return OptionalInt.empty();
    }

    /** Whether the families of both jobs are in one field. */
    public boolean areInOneField(Job one, Job other) {
        String field = fieldOf(one);
        return field != null && field.equals(fieldOf(other));
    }

    /** The grade of a position; null if none is stated. */
    public @Nullable Grade gradeOf(Position position) {
        String grade = position.grade();
        return grade == null ? null : grade(grade);
    }

    /** Id of the category of the grade of a position; null if no grade is stated. */
    public @Nullable String categoryOf(Position position) {
        Grade grade = gradeOf(position);
        return grade == null ? null : grade.category();
    }

    /** Id of the framework of a job. */
    public String frameworkOf(Job job) {
        return jobFamily(job.family()).framework();
    }

    /** Id of the field of the family of a job; null if the family is in none. */
    public @Nullable String fieldOf(Job job) {
        return jobFamily(job.family()).field();
    }

    private static <T> T get(ById<T> things, String id, String what) {
        return things.find(id).orElseThrow(() -> new IllegalArgumentException("no " + what + " has the id " + id));
    }
}
