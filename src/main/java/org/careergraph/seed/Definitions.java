package org.careergraph.seed;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toCollection;
import static org.careergraph.seed.Problems.shown;
import static org.careergraph.seed.Problems.withArticle;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.careergraph.catalogue.ById;
import org.careergraph.catalogue.Level;
import org.careergraph.catalogue.Vacancy;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a seed gives an id to, and what refers to it. The whole id of a thing of a framework begins with the id of the
 * framework, that of a grade with the id of its system; the files leave this beginning out wherever it is clear. A whole id is
 * used for one thing only, whatever its kind; a framework alone can have the id of an organization.
 */
final class Definitions {

    /** The kinds of things that have ids. */
    enum Noun {
        DOCUMENT("document", "documents.yaml", "documents", "id"),
        FRAMEWORK("framework", SeedFiles.FRAMEWORK, "", "id"),
        GRADE_SYSTEM("grade system", "grades.yaml", "gradeSystems", "id"),
        ORGANIZATION("organization", "organizations.yaml", "organizations", "id"),
        GRADE_CATEGORY("grade category", "grades.yaml", "gradeCategories", "code"),
        GRADE("grade", "grades.yaml", "grades", "code"),
        SCALE("scale", "scales.yaml", "scales", "id"),
        LEVEL("level", "scales.yaml", "levels", "id"),
        OCCUPATIONAL_FIELD("occupational field", "occupational-fields.yaml", "occupationalFields", "id"),
        FORMER_JOB_FAMILY("former job family", "occupational-fields.yaml", "formerJobFamilies", "id"),
        EXPERIENCE_DEMAND("experience demand", "experience-demands.yaml", "experienceDemands", "id"),
        DOMAIN("domain", "domains.yaml", "domains", "id"),
        DUTY_AREA("duty area", "duty-areas.yaml", "dutyAreas", "id"),
        COMPETENCY("competency", "competencies.yaml", "competencies", "id"),
        SUBSTITUTION_RULE("substitution rule", "rules.yaml", "substitutionRules", "id"),
        GATE("gate", "rules.yaml", "gates", "id"),
        PROCEDURE("procedure", "procedures.yaml", "procedures", "id"),
        PROCEDURE_STEP("procedure step", "procedures.yaml", "steps", "id"),
        JOB_FAMILY("job family", SeedFiles.FAMILIES, "", "id"),
        JOB("job", SeedFiles.FAMILIES, "jobs", "step"),
        VACANCY("vacancy", SeedFiles.VACANCIES, "", "document");

        private final String word;
        private final String file;
        private final String list;
        private final String id;

        /**
         * @param file the file, or the folder of files, that defines them
         * @param list the list in it; empty if each file is one thing
         * @param id the entry with the id, or with the last part of it
         */
        Noun(String word, String file, String list, String id) {
            this.word = word;
            this.file = file;
            this.list = list;
            this.id = id;
        }

        String list() {
            return list;
        }
    }

    /** The entries that refer to something by its id. An entry of one of these names does so in every file. */
    private static final Map<String, Noun> REFERENCES = Map.ofEntries(
            entry("document", Noun.DOCUMENT),
            entry("gradeSystem", Noun.GRADE_SYSTEM),
            entry("system", Noun.GRADE_SYSTEM),
            entry("organization", Noun.ORGANIZATION),
            entry("scale", Noun.SCALE),
            entry("serves", Noun.ORGANIZATION),
            entry("category", Noun.GRADE_CATEGORY),
            entry("grade", Noun.GRADE),
            entry("field", Noun.OCCUPATIONAL_FIELD),
            entry("replaces", Noun.FORMER_JOB_FAMILY),
            entry("areas", Noun.DUTY_AREA),
            entry("also", Noun.EXPERIENCE_DEMAND),
            entry("ideally", Noun.EXPERIENCE_DEMAND),
            entry("oneOf", Noun.DOMAIN),
            entry("within", Noun.DOMAIN),
            entry("near", Noun.DOMAIN),
            entry("competency", Noun.COMPETENCY),
            entry("broader", Noun.COMPETENCY),
            entry("coreCompetencies", Noun.COMPETENCY),
            entry("organizationalCompetencies", Noun.COMPETENCY),
            entry("job", Noun.JOB));

    /** The entries that do so where they are a list of ids; elsewhere a list of the same name has the things themselves. */
    private static final Map<String, Noun> LISTED_REFERENCES =
            Map.of("grades", Noun.GRADE, "organizations", Noun.ORGANIZATION);

    private record Definition(String id, Part part) {}

    /** The first use of an id. */
    private record Use(Noun noun, Part name) {}

    /** The entry of a statement on a competency that refers to a level. In other requirements it is a word of the product. */
    private static final String LEVEL = "level";

    private final Seed seed;
    private final Problems problems;
    private final Map<Noun, ById<Part>> parts = new EnumMap<>(Noun.class);
    private final Map<String, Use> first = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, List<List<String>>> scopes = new HashMap<>();
    private final Map<String, List<List<String>>> scalesOfFiles = new HashMap<>();
    private final Set<Noun> undefined = EnumSet.noneOf(Noun.class);

    private Definitions(Seed seed, Problems problems) {
        this.seed = seed;
        this.problems = problems;
    }

    /** Collects what the seed defines, and reports every id that is taken already. */
    static Definitions of(Seed seed, Problems problems) {
        Definitions definitions = new Definitions(seed, problems);
        for (Noun noun : Noun.values()) {
            Map<String, Part> defined = new LinkedHashMap<>();
            definitions.defined(noun).forEach(one -> defined.putIfAbsent(one.id(), one.part()));
            definitions.parts.put(noun, new ById<>(defined));
        }
        return definitions;
    }

    /** What defines a thing of this kind, with the whole id. */
    private Stream<Definition> defined(Noun noun) {
        return switch (noun) {
            // a framework is often named like its organization; its folder has the name, so that there can be only one
            case FRAMEWORK -> seed.frameworks().stream().flatMap(one -> define(one, "", one.findText(noun.id)));
            // the id of a job follows from the family and the step, so nothing else can have it
            case JOB ->
                seed.families().stream()
                        .flatMap(family -> family.items(noun.list).stream()
                                .flatMap(
                                        job -> define(job, before(family) + family.findText("id") + "/", stepOf(job))));
            case JOB_FAMILY -> seed.families().stream().flatMap(one -> defineOnce(noun, one, before(one)));
            case VACANCY -> seed.vacancies().stream().flatMap(one -> defineOnce(noun, one, Vacancy.idOf("")));
            case LEVEL ->
                seed.items(Noun.SCALE.list).stream()
                        .flatMap(scale -> Stream.ofNullable(findId(scale))
                                .flatMap(id -> scale.items(noun.list).stream()
                                        .flatMap(level -> defineOnce(noun, level, id + "/"))));
            case PROCEDURE_STEP ->
                seed.items(Noun.PROCEDURE.list).stream()
                        .flatMap(procedure -> procedure.items(noun.list).stream())
                        .flatMap(step -> defineOnce(noun, step, before(step)));
            default -> seed.items(noun.list).stream().flatMap(one -> defineOnce(noun, one, before(noun, one)));
        };
    }

    /** The beginning of the id of a thing that stands in a list of its kind. */
    private String before(Noun noun, Part part) {
        return switch (noun) {
            case DOCUMENT, GRADE_SYSTEM, ORGANIZATION -> "";
            case GRADE_CATEGORY -> beforeOf(Noun.GRADE_SYSTEM, part.at("system"));
            case GRADE -> beforeOf(Noun.GRADE_CATEGORY, part.at("category"));
            default -> before(part);
        };
    }

    /** The last part of the id of a job: its step, which is named like its grade unless it has a name of its own. */
    static @Nullable String stepOf(Part job) {
        String step = job.findText("step");
        String grade = job.findText("grade");
        return step != null || grade == null ? step : grade.substring(grade.indexOf('/') + 1);
    }

    /** The beginning of the ids of a framework's things; empty for what is shared. */
    static String before(Part part) {
        String framework = SeedFiles.frameworkOf(part.file());
        return framework.isEmpty() ? "" : framework + "/";
    }

    /** The first part of the id that is referred to, with a slash; empty if that is unknown. */
    private String beforeOf(Noun noun, Part reference) {
        String id = reference.findText() == null ? null : findId(noun, reference);
        return id == null ? "" : id.split("/", 2)[0] + "/";
    }

    private Stream<Definition> define(Part part, String before, @Nullable String name) {
        if (name == null) {
            return Stream.empty();
        }
        ids.put(part.file() + "#" + part.path(), before + name);
        return Stream.of(new Definition(before + name, part));
    }

    /** Reports an id that is taken already. */
    private Stream<Definition> defineOnce(Noun noun, Part part, String before) {
        Part name = part.at(noun.id);
        String id = before + name.findText();
        Use taken = name.findText() == null ? null : first.putIfAbsent(id, new Use(noun, name));
        if (taken != null) {
            problems.addMeaning(
                    name,
                    "the id %s is taken by %s at %s:%d"
                            .formatted(
                                    shown(id),
                                    withArticle(taken.noun().word),
                                    taken.name().file(),
                                    taken.name().mark().line()),
                    "an id that names nothing else");
        }
        return define(part, before, name.findText());
    }

    private ById<Part> parts(Noun noun) {
        return Objects.requireNonNull(parts.get(noun));
    }

    /** The whole id of the thing that this part defines; null if it defines none. */
    @Nullable
    String findId(Part part) {
        return ids.get(part.file() + "#" + part.path());
    }

    /** The thing that the text of this part refers to, or null. */
    @Nullable
    Part find(Noun noun, Part reference) {
        String id = reference.findText() == null ? null : findId(noun, reference);
        return id == null ? null : parts(noun).asMap().get(id);
    }

    /**
     * The whole id for a reference in an entry of this name, or the text itself if entries of this name do not refer to
     * anything.
     */
    String wholeId(String entry, Part reference) {
        Noun noun = REFERENCES.getOrDefault(entry, LISTED_REFERENCES.get(entry));
        String id = noun == null ? null : findId(noun, reference);
        return id == null ? reference.text() : id;
    }

    private @Nullable String findId(Noun noun, Part reference) {
        List<String> meant = meant(noun, reference);
        return meant.size() == 1 ? meant.getFirst() : null;
    }

    /**
     * What a reference can mean. A thing of its own framework comes first, then one of the grade systems that its organizations
     * use, one of those that its own file defines, the thing with this whole id, and all with this short id.
     */
    private List<String> meant(Noun noun, Part reference) {
        String text = reference.text();
        Stream<List<String>> scoped = scopes.computeIfAbsent(reference.file(), this::scopes).stream()
                .map(scope -> scope.stream().map(one -> one + "/" + text).toList());
        return Stream.concat(scoped, Stream.of(List.of(text)))
                .map(ids ->
                        ids.stream().filter(parts(noun).asMap()::containsKey).toList())
                .filter(ids -> !ids.isEmpty())
                .findFirst()
                .orElseGet(() -> parts(noun).sharing(text));
    }

    /** The frameworks and grade systems from which the ids in a file are understood, those that come first in front. */
    private List<List<String>> scopes(String file) {
        return Stream.of(frameworks(file), systems(organizations(file)), ownSystems(file))
                .map(scope -> scope.distinct().toList())
                .toList();
    }

    /** The framework of a file, or the frameworks of the organization that issued a notice. */
    private Stream<String> frameworks(String file) {
        String framework = SeedFiles.frameworkOf(file);
        return framework.isEmpty()
                ? organizations(file)
                        .flatMap(issuer -> seed.frameworks().stream()
                                .filter(one -> named(one.items("organizations")).anyMatch(issuer::equals))
                                .map(one -> SeedFiles.frameworkOf(one.file())))
                : Stream.of(framework);
    }

    /** The organizations of the framework of a file, or the one that issued a notice. */
    private Stream<String> organizations(String file) {
        String framework = SeedFiles.frameworkOf(file);
        return framework.isEmpty()
                ? named(seed.vacancies().stream()
                        .filter(one -> one.file().equals(file))
                        .map(one -> one.at("organization"))
                        .toList())
                : seed.frameworks().stream()
                        .filter(one -> SeedFiles.frameworkOf(one.file()).equals(framework))
                        .flatMap(one -> named(one.items("organizations")));
    }

    /** The organization that a job family names; without one, all organizations of its framework. */
    List<String> issuers(Part family) {
        String named = family.findText("organization");
        return named == null ? organizations(family.file()).toList() : List.of(named);
    }

    private Stream<String> ownSystems(String file) {
        return named(parts(Noun.GRADE_SYSTEM).asMap().values().stream()
                .filter(system -> system.file().equals(file))
                .map(system -> system.at("id"))
                .toList());
    }

    /** The whole id of the level that a statement on a competency requires; null if it requires none. */
    @Nullable
    String findLevel(Part statement) {
        List<String> meant = statement.findText(LEVEL) == null ? List.of() : levels(statement);
        return meant.size() == 1 ? meant.getFirst() : null;
    }

    /** The levels that the word of a statement can mean, of the first scales that have any of this name. */
    private List<String> levels(Part statement) {
        Part reference = statement.at(LEVEL);
        String text = reference.text();
        return text.contains("/")
                ? meant(Noun.LEVEL, reference)
                : scalesOf(statement).stream()
                        .map(scales -> scales.stream()
                                .map(scale -> scale + "/" + text)
                                .filter(parts(Noun.LEVEL).asMap()::containsKey)
                                .toList())
                        .filter(levels -> !levels.isEmpty())
                        .findFirst()
                        .orElse(List.of());
    }

    /**
     * The scale of the competency alone; if it names none, that of the organization, then those of the framework, and all only
     * where there are no others.
     */
    private List<List<String>> scalesOf(Part statement) {
        String own = ownScale(statement);
        return own == null
                ? scalesOfFiles.computeIfAbsent(statement.file(), this::scalesOfFile)
                : List.of(List.of(own));
    }

    private @Nullable String ownScale(Part statement) {
        Part competency = find(Noun.COMPETENCY, statement.at("competency"));
        Part scale = competency == null ? null : competency.at("scale");
        return scale == null || scale.findText() == null ? null : findId(Noun.SCALE, scale);
    }

    private List<List<String>> scalesOfFile(String file) {
        List<String> ofOrganizations = organizations(file)
                .flatMap(one ->
                        Stream.ofNullable(parts(Noun.ORGANIZATION).asMap().get(one)))
                .map(one -> one.at("scale"))
                .filter(scale -> scale.findText() != null)
                .flatMap(scale -> Stream.ofNullable(findId(Noun.SCALE, scale)))
                .distinct()
                .toList();
        Set<String> all = parts(Noun.SCALE).asMap().keySet();
        List<String> ofFrameworks = frameworks(file)
                .flatMap(framework -> all.stream().filter(scale -> scale.startsWith(framework + "/")))
                .distinct()
                .toList();
        return ofOrganizations.isEmpty() && ofFrameworks.isEmpty()
                ? List.of(List.copyOf(all))
                : List.of(ofOrganizations, ofFrameworks);
    }

    private static Stream<String> named(List<Part> references) {
        return references.stream().flatMap(one -> Stream.ofNullable(one.findText()));
    }

    private Stream<String> systems(Stream<String> organizations) {
        return organizations
                .flatMap(one ->
                        Stream.ofNullable(parts(Noun.ORGANIZATION).asMap().get(one)))
                .flatMap(one -> Stream.ofNullable(one.findText("gradeSystem")));
    }

    /** Reports every reference in the seed to a thing that it does not define. */
    void checkReferences() {
        seed.roots().forEach(this::checkReferences);
    }

    private void checkReferences(Part part) {
        part.items().forEach(this::checkReferences);
        for (String name : part.names()) {
            Part entry = part.at(name);
            Noun noun = REFERENCES.get(name);
            if (noun != null) {
                refer(noun, entry);
            } else if (name.equals("citation")) {
                cite(entry);
            }
            Noun listed = REFERENCES.getOrDefault(name, LISTED_REFERENCES.get(name));
            if (listed != null) {
                entry.items().forEach(item -> refer(listed, item));
            }
            checkReferences(entry);
        }
    }

    /**
     * Reports nothing where there is no text, or where the file with the definitions could not be read: both are reported
     * already.
     */
    private void refer(Noun noun, Part reference) {
        if (isToBeChecked(noun, reference)) {
            refer(
                    noun,
                    reference,
                    meant(noun, reference),
                    text -> Problems.nearest(text, parts(noun).names()));
        }
    }

    private boolean isToBeChecked(Noun noun, Part reference) {
        return reference.findText() != null && (noun == Noun.JOB || seed.isReadable(noun.file));
    }

    /** @param right what the text could be instead */
    private void refer(Noun noun, Part reference, List<String> meant, Function<String, @Nullable String> right) {
        String id = reference.text();
        if (parts(noun).asMap().isEmpty() && noun != Noun.JOB) {
            if (undefined.add(noun)) {
                problems.addMeaning(
                        reference,
                        "no %s %s, and no other".formatted(noun.word, shown(id)),
                        noun.file + " defines them");
            }
        } else if (meant.isEmpty()) {
            problems.addMeaning(reference, "no " + noun.word + " " + shown(id), right.apply(id));
        } else if (meant.size() > 1) {
            problems.addMeaning(
                    reference,
                    "more than one %s is called %s".formatted(noun.word, shown(id)),
                    "one of " + String.join(", ", meant));
        }
    }

    /** Reports the level of a statement on a competency if no scale has it that the statement can mean. */
    void checkLevel(Part statement) {
        Part level = statement.at(LEVEL);
        if (!isToBeChecked(Noun.LEVEL, level)) {
            return;
        }
        List<String> meant = levels(statement);
        refer(Noun.LEVEL, level, meant, text -> Problems.oneOf(levelNames(statement)));
        String own = ownScale(statement);
        if (own != null && meant.size() == 1 && !meant.getFirst().startsWith(own + "/")) {
            problems.addMeaning(level, "the scale of the competency is " + own, "a level of that scale");
        }
    }

    /** The words of the levels that the statement can mean. */
    private Set<String> levelNames(Part statement) {
        List<String> scales = scalesOf(statement).stream().flatMap(List::stream).toList();
        return parts(Noun.LEVEL).asMap().keySet().stream()
                .filter(level -> scales.contains(level.substring(0, level.lastIndexOf('/'))))
                .map(Level::word)
                .collect(toCollection(LinkedHashSet::new));
    }

    private void cite(Part citation) {
        String locator = citation.findText();
        int hash = locator == null ? -1 : locator.indexOf('#');
        if (locator != null && hash > 0) {
            refer(Noun.DOCUMENT, citation.with(locator.substring(0, hash)));
        }
    }
}
