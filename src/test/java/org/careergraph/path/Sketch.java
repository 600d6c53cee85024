package org.careergraph.path;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careergraph.catalogue.AcceptedEducation;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.CategoryBridge;
import org.careergraph.catalogue.Citation;
import org.careergraph.catalogue.Competency;
import org.careergraph.catalogue.CompetencyKind;
import org.careergraph.catalogue.CompetencyRequirement;
import org.careergraph.catalogue.Contacts;
import org.careergraph.catalogue.Contract;
import org.careergraph.catalogue.Document;
import org.careergraph.catalogue.Domain;
import org.careergraph.catalogue.DomainShare;
import org.careergraph.catalogue.Duty;
import org.careergraph.catalogue.DutyArea;
import org.careergraph.catalogue.EducationLevel;
import org.careergraph.catalogue.EducationRequirement;
import org.careergraph.catalogue.ExperienceDemand;
import org.careergraph.catalogue.ExperienceKind;
import org.careergraph.catalogue.ExperienceRequirement;
import org.careergraph.catalogue.Facts;
import org.careergraph.catalogue.Framework;
import org.careergraph.catalogue.Gate;
import org.careergraph.catalogue.Grade;
import org.careergraph.catalogue.GradeCategory;
import org.careergraph.catalogue.GradeSystem;
import org.careergraph.catalogue.Importance;
import org.careergraph.catalogue.Job;
import org.careergraph.catalogue.JobFamily;
import org.careergraph.catalogue.LanguageLevel;
import org.careergraph.catalogue.LanguageRequirement;
import org.careergraph.catalogue.LanguageSet;
import org.careergraph.catalogue.Level;
import org.careergraph.catalogue.OccupationalField;
import org.careergraph.catalogue.Organization;
import org.careergraph.catalogue.Reporting;
import org.careergraph.catalogue.Requirements;
import org.careergraph.catalogue.Scale;
import org.careergraph.catalogue.Setting;
import org.careergraph.catalogue.SubstitutionRule;
import org.careergraph.catalogue.Supervision;
import org.careergraph.catalogue.Unit;
import org.careergraph.catalogue.Vacancy;
import org.careergraph.gap.CompetencyGap;
import org.careergraph.gap.Gap;
import org.careergraph.gap.GapLine;
import org.careergraph.gap.Gaps;
import org.careergraph.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * A small catalogue drawn as text, a line a fact:
 *
 * <pre>
 * research contains search
 * domain accounts called ledgers books oneOf payments receipts within finance near payroll
 * finance: clerks/G5 asks drafting, law GOOD; SECONDARY training accounts; 5 OFFICE_SUPPORT INCLUDING finance also erp; KNOWLEDGE ORGANIZATION_LANGUAGE; does travel
 * notice: pilot/G5 asks drafting; 3 PROFESSIONAL
 * </pre>
 *
 * <p>Levels are words in capitals: those of {@link #WORDS}, FIRST, SECOND and THIRD of another ordered scale, PLAIN and LOUD of one without
 * order.
 *
 * <p>A clause on named languages: {@code KNOWLEDGE NAMED_LANGUAGE English French}; where one of two has to be a certain one,
 * {@code one English} follows in both.
 *
 * <p>Alternatives follow the education: {@code FIRST_DEGREE field law or SECONDARY 6}.
 *
 * <p>A notice is of another organization; its id is {@code vacancies/pilot}. Parts behind the first semicolon may be left out; whatever a line mentions exists. A degree may be replaced by a
 * diploma and four years, or by secondary school and six.
 */
public final class Sketch {
    private static final Pattern TOLD =
            Pattern.compile("(?:(?<years>[0-9.]+) )?(?<what>[A-Z_]+)(?: in (?<subject>.+?))?"
                    + "(?: also (?<also>.+?))?(?: (?<relevant>relevant|irrelevant))?");

    /** The levels of the first scale, lowest first. */
    public static final List<String> WORDS = List.of("AWARENESS", "SOME", "BASIC", "KNOWLEDGE", "GOOD", "EXCELLENT");

    private static final Map<Scale, List<String>> SCALES = new LinkedHashMap<>();

    static {
        SCALES.put(new Scale("words", "words", true, null, null), WORDS);
        SCALES.put(new Scale("steps", "steps", true, null, null), List.of("FIRST", "SECOND", "THIRD"));
        SCALES.put(new Scale("manners", "manners", false, null, null), List.of("PLAIN", "LOUD"));
    }

    private static final List<String> GRADES = List.of("G2", "G3", "G4", "G5", "G6", "G7", "NOA", "NOB", "NOC", "P2");

    private final Map<String, Set<String>> broader = new LinkedHashMap<>();
    private final Set<String> demands = new LinkedHashSet<>();
    private final List<Domain> domains = new ArrayList<>();
    private final Set<String> areas = new LinkedHashSet<>();
    private final Map<String, String> families = new LinkedHashMap<>();
    private final List<Job> jobs = new ArrayList<>();
    private final List<Vacancy> notices = new ArrayList<>();

    private Sketch() {}

    public static CareerMap map(String drawing) {
        Sketch sketch = new Sketch();
        drawing.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(sketch::line);
        return sketch.map();
    }

    /** The level of this word. */
    public static Level level(String word) {
        return levels().stream()
                .filter(level -> Level.word(level.id()).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }

    private static List<Level> levels() {
        return SCALES.entrySet().stream()
                .flatMap(scale -> scale.getValue().stream()
                        .map(word -> new Level(
                                scale.getKey().id() + "/" + word,
                                word.toLowerCase(Locale.ROOT),
                                scale.getKey().id(),
                                scale.getKey().ordered() ? scale.getValue().indexOf(word) + 1 : null,
                                null,
                                null)))
                .toList();
    }

    /** The gap between two jobs of the drawing. */
    public static Gap gap(String drawing, String from, String to) {
        Catalogue catalogue = map(drawing).catalogue();
        return new Gaps(catalogue).between(catalogue.job(from), catalogue.job(to));
    }

    /** The competencies of a gap on one line: {@code drafting HELD, law HIGHER_LEVEL KNOWLEDGE>GOOD}. */
    public static String competencies(Gap gap) {
        return gap.competencies().stream()
                .map(line -> line.competency() + " " + line.status()
                        + (line.from() != null && !line.from().competency().equals(line.competency())
                                ? " by " + line.from().competency()
                                : "")
                        + levels(line)
                        + (line.notStated() ? ", not stated" : ""))
                .collect(Collectors.joining(", "));
    }

    private static String levels(CompetencyGap line) {
        @Nullable Level from = line.from() == null ? null : line.from().level();
        @Nullable Level to = line.to() == null ? null : line.to().level();
        return from == null && to == null ? "" : " " + word(from) + ">" + word(to);
    }

    private static String word(@Nullable Level level) {
        return level == null ? "-" : Level.word(level.id());
    }

    /** Lines of education or experience: {@code YEARS MORE, DOMAIN HELD}. */
    public static String lines(List<? extends GapLine<?>> lines) {
        return lines.stream().map(line -> line.subject() + " " + line.status()).collect(Collectors.joining(", "));
    }

    /** A path on one line. */
    public static String line(CareerPath path) {
        return path.moves().stream()
                .map(move -> " -" + move.kind() + "-> " + move.to().id())
                .collect(Collectors.joining("", path.from().id(), ""));
    }

    /**
     * Somebody, as a line of text with a part for each thing that is told; {@code relevant} and {@code irrelevant} are the
     * person's own words for it:
     *
     * <pre>
     * FIRST_DEGREE in diplomacy relevant; 4 PROFESSIONAL in meetings also erp, ipsas irrelevant; speaks French EXCELLENT_COMMAND at the duty station; has drafting GOOD; licence pilot licence; no other languages
     * </pre>
     */
    public static Person person(String told) {
        List<Person.Education> education = new ArrayList<>();
        List<Person.Experience> experience = new ArrayList<>();
        List<Person.Language> languages = new ArrayList<>();
        List<Person.Competency> competencies = new ArrayList<>();
        List<String> licences = new ArrayList<>();
        boolean languagesAreAll = false;
        for (String part : Stream.of(told.split(";")).map(String::strip).toList()) {
            Matcher matched = TOLD.matcher(part);
            if (part.startsWith("speaks ")) {
                String[] words = part.split(" ", 4);
                languages.add(new Person.Language(words[1], LanguageLevel.valueOf(words[2]), words.length > 3));
            } else if (part.equals("no other languages")) {
                languagesAreAll = true;
            } else if (part.startsWith("has ")) {
                String[] words = part.split(" ");
                competencies.add(new Person.Competency(words[1], words.length > 2 ? level(words[2]) : null, null));
            } else if (part.startsWith("licence ")) {
                licences.add(part.substring("licence ".length()));
            } else if (matched.matches()) {
                String what = matched.group("what");
                @Nullable
                Boolean relevant = matched.group("relevant") == null
                        ? null
                        : Boolean.valueOf(matched.group("relevant").equals("relevant"));
                if (matched.group("years") == null) {
                    education.add(
                            new Person.Education(EducationLevel.valueOf(what), matched.group("subject"), relevant));
                } else {
                    experience.add(new Person.Experience(
                            Double.parseDouble(matched.group("years")),
                            ExperienceKind.valueOf(what),
                            matched.group("subject"),
                            matched.group("also") == null
                                    ? List.of()
                                    : List.of(matched.group("also").split(", ")),
                            relevant));
                }
            } else if (!part.isEmpty()) {
                throw new IllegalArgumentException(part);
            }
        }
        return new Person(null, education, experience, languages, competencies, licences, languagesAreAll);
    }

    private void line(String line) {
        if (line.contains(" contains ")) {
            String[] sides = line.split(" contains ");
            for (String narrower : sides[1].split(", ")) {
                broader.computeIfAbsent(sides[0], unused -> new LinkedHashSet<>());
                broader.computeIfAbsent(narrower, unused -> new LinkedHashSet<>())
                        .add(sides[0]);
            }
            return;
        }
        if (line.startsWith("domain ")) {
            domains.add(domain(line.split(" ")));
            return;
        }
        String field = line.substring(0, line.indexOf(": "));
        String name = line.substring(line.indexOf(": ") + 2, line.indexOf(" asks"));
        String asked = line.substring(line.indexOf(" asks") + 5);
        if (field.equals("notice")) {
            notices.add(notice(name, asked));
        } else {
            families.put(name.substring(0, name.indexOf('/')), field);
            jobs.add(job(name, asked));
        }
    }

    private static Domain domain(String[] words) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        List<String> list = new ArrayList<>();
        for (String word : List.of(words).subList(2, words.length)) {
            if (List.of("called", "oneOf", "within", "near").contains(word)) {
                list = lists.computeIfAbsent(word, unused -> new ArrayList<>());
            } else {
                list.add(word);
            }
        }
        return new Domain(
                words[1],
                words[1],
                lists.getOrDefault("called", List.of()),
                lists.getOrDefault("oneOf", List.of()),
                lists.getOrDefault("within", List.of()),
                lists.getOrDefault("near", List.of()));
    }

    /** A job follows the next lower one of its family in its category. */
    private Job onItsLadder(Job job) {
        String grade = job.step();
        List<String> after = jobs.stream()
                .filter(other -> other.family().equals(job.family()))
                .map(Job::step)
                .filter(other -> category(other).equals(category(grade)))
                .filter(other -> GRADES.indexOf(other) < GRADES.indexOf(grade))
                .max(java.util.Comparator.comparingInt(GRADES::indexOf))
                .map(other -> job.family() + "/" + other)
                .stream()
                .toList();
        return new Job(
                job.id(),
                job.title(),
                job.family(),
                grade,
                grade,
                after,
                job.organization(),
                job.setting(),
                job.purpose(),
                job.supervision(),
                job.contacts(),
                job.duties(),
                job.dutiesNote(),
                job.variants(),
                job.requirements(),
                job.citation());
    }

    private static String category(String grade) {
        return grade.startsWith("NO") ? "NO" : grade.startsWith("G") ? "GS" : "P";
    }

    private Job job(String id, String asked) {
        return new Job(
                id,
                id,
                id.substring(0, id.indexOf('/')),
                id.substring(id.indexOf('/') + 1),
                id.substring(id.indexOf('/') + 1),
                List.of(),
                "org",
                new Setting(List.of(), null, null, cite(id + "/setting")),
                id,
                new Supervision("", null, null, cite(id + "/purpose")),
                new Contacts("", "", cite(id + "/relationships")),
                duties(id, asked),
                null,
                List.of(),
                requirements(id, "org", asked, CompetencyKind.TECHNICAL),
                cite(id));
    }

    private Vacancy notice(String name, String asked) {
        String document = name.substring(0, name.indexOf('/'));
        String id = Vacancy.idOf(document);
        return new Vacancy(
                id,
                document,
                "other",
                List.of(),
                name.substring(name.indexOf('/') + 1),
                new Unit(null, null, null, cite("setting")),
                null,
                new Contract(null, null, null, null, null, cite("contract")),
                null,
                new Reporting(null, null, cite("reporting")),
                null,
                duties(id, asked),
                requirements(id, "other", asked, CompetencyKind.JOB_RELATED),
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                new Citation(document, "title"));
    }

    /** What stands behind the first semicolon. */
    private static List<String> parts(String asked) {
        return Stream.of(asked.split(";")).skip(1).map(String::strip).toList();
    }

    private List<Duty> duties(String id, String asked) {
        List<Duty> duties = new ArrayList<>();
        for (String part : parts(asked)) {
            if (part.startsWith("does ")) {
                for (String area : part.substring("does ".length()).split(" ")) {
                    areas.add(area);
                    int number = duties.size() + 1;
                    duties.add(new Duty(
                            id + "/duties/" + number,
                            number,
                            area,
                            null,
                            List.of(area),
                            cite(id + "/duties/" + number)));
                }
            }
        }
        return duties;
    }

    private Requirements requirements(String id, String organization, String asked, CompetencyKind block) {
        List<EducationRequirement> education = new ArrayList<>();
        List<ExperienceRequirement> experience = new ArrayList<>();
        List<LanguageRequirement> languages = new ArrayList<>();
        for (String part : parts(asked)) {
            String[] words = part.split(" ");
            if (Character.isDigit(part.charAt(0))) {
                experience.add(experience(id, words));
            } else if (Stream.of(LanguageLevel.values())
                    .anyMatch(level -> level.name().equals(words[0]))) {
                List<String> names = List.of(words);
                int one = names.indexOf("one");
                List<String> named = names.subList(1, one < 0 ? names.size() : one).stream()
                        .filter(word -> Character.isLowerCase(word.charAt(1)))
                        .toList();
                languages.add(new LanguageRequirement(
                        id + "/languages/" + (languages.size() + 1),
                        languages.size() + 1,
                        LanguageLevel.valueOf(words[0]),
                        null,
                        names.stream()
                                .limit(one < 0 ? names.size() : one)
                                .skip(1)
                                .filter(word -> !named.contains(word))
                                .map(LanguageSet::valueOf)
                                .toList(),
                        named,
                        one < 0 ? null : names.get(one + 1),
                        organization,
                        null,
                        null,
                        Importance.ESSENTIAL,
                        cite(id + "/languages")));
            } else if (!words[0].equals("does")) {
                education.add(education(id + "/education", education.size() + 1, part.split(" or ")));
            }
        }
        return new Requirements(education, experience, languages, competencies(id, asked.split(";")[0], block));
    }

    private static EducationRequirement education(String place, int number, String... ways) {
        Schooling first = Schooling.read(ways[0]);
        return new EducationRequirement(
                place + "/" + number,
                first.level(),
                null,
                first.part("training"),
                first.part("licence"),
                first.part("field"),
                List.of(),
                Stream.of(ways)
                        .skip(1)
                        .map(Schooling::read)
                        .map(one -> new AcceptedEducation(
                                one.level(), null, one.part("field"), List.of(), one.years(), cite(place)))
                        .toList(),
                Importance.ESSENTIAL,
                cite(place));
    }

    /** A level, with years if it is an alternative, and with a training, a licence or a field of study. */
    private record Schooling(EducationLevel level, @Nullable Integer years, List<String> more) {
        static Schooling read(String text) {
            List<String> words = List.of(text.split(" "));
            boolean hasYears =
                    words.size() > 1 && Character.isDigit(words.get(1).charAt(0));
            return new Schooling(
                    EducationLevel.valueOf(words.getFirst()),
                    hasYears ? Integer.valueOf(words.get(1)) : null,
                    words.subList(hasYears ? 2 : 1, words.size()));
        }

        @Nullable
        String part(String name) {
            return more.size() > 1 && more.getFirst().equals(name) ? more.get(1) : null;
        }
    }

    private List<CompetencyRequirement> competencies(String id, String asked, CompetencyKind block) {
        List<CompetencyRequirement> competencies = new ArrayList<>();
        for (String one : asked.strip().split(", ")) {
            if (one.isBlank()) {
                continue;
            }
            String[] words = one.split(" ");
            broader.computeIfAbsent(words[0], unused -> new LinkedHashSet<>());
            int number = competencies.size() + 1;
            competencies.add(new CompetencyRequirement(
                    words[0],
                    words.length > 1 && !isDegree(words[1]) ? level(words[1]) : null,
                    words.length > 1 && isDegree(words[1]) ? words[1] : null,
                    block,
                    number,
                    null,
                    Importance.ESSENTIAL,
                    cite(id + "/technical/" + number)));
        }
        return competencies;
    }

    private ExperienceRequirement experience(String id, String[] words) {
        @Nullable DomainShare share = null;
        @Nullable String domain = null;
        List<String> also = new ArrayList<>();
        for (int i = 2; i + 1 < words.length; i += 2) {
            if (words[i].equals("also")) {
                also.add(words[i + 1]);
                demands.add(words[i + 1]);
            } else {
                share = DomainShare.valueOf(words[i]);
                domain = words[i + 1];
            }
        }
        return new ExperienceRequirement(
                id + "/experience/1",
                Integer.valueOf(words[0]),
                ExperienceKind.valueOf(words[1]),
                null,
                null,
                domain,
                share,
                null,
                also,
                List.of(),
                Importance.ESSENTIAL,
                cite(id + "/experience"));
    }

    /** Levels are written in capitals. */
    private static boolean isDegree(String word) {
        return Character.isLowerCase(word.charAt(0));
    }

    private static Citation cite(String place) {
        return new Citation("doc", place);
    }

    private CareerMap map() {
        List<JobFamily> jobFamilies = families.entrySet().stream()
                .map(family -> new JobFamily(
                        family.getKey(),
                        family.getKey(),
                        "sketch",
                        family.getValue(),
                        "org",
                        jobs.stream()
                                .filter(job -> job.family().equals(family.getKey()))
                                .map(Job::grade)
                                .sorted(java.util.Comparator.comparing(GRADES::indexOf))
                                .toList(),
                        List.of(),
                        cite("article-4")))
                .toList();
        Facts facts = new Facts(
                documents(),
                Stream.of("org", "other").map(Sketch::organization).toList(),
                List.of(new Framework("sketch", "sketch", null, List.of("org"), null, cite("article-4"))),
                List.of(new GradeSystem("sketched", "sketched", null)),
                List.of(
                        new GradeCategory(
                                "GS", "GS", "GS", "sketched", List.of(new CategoryBridge("NO", "org", cite("bridge")))),
                        new GradeCategory("NO", "NO", "NO", "sketched", List.of()),
                        new GradeCategory("P", "P", "P", "sketched", List.of())),
                GRADES.stream().map(Sketch::grade).toList(),
                new TreeSet<>(families.values())
                        .stream()
                                .map(field ->
                                        new OccupationalField(field, field, 1, List.of(), null, cite("article-3")))
                                .toList(),
                List.of(),
                jobFamilies,
                areas.stream().map(area -> new DutyArea(area, area, area)).toList(),
                List.copyOf(SCALES.keySet()),
                levels(),
                broader.entrySet().stream()
                        .map(entry -> new Competency(
                                entry.getKey(),
                                entry.getKey(),
                                CompetencyKind.TECHNICAL,
                                null,
                                List.of(),
                                List.copyOf(entry.getValue()),
                                List.of(),
                                null))
                        .toList(),
                demands.stream()
                        .map(demand -> new ExperienceDemand(demand, demand))
                        .toList(),
                domains,
                List.of(),
                List.of(
                        rule("diploma", EducationLevel.POST_SECONDARY_DIPLOMA, 4),
                        rule("secondary", EducationLevel.SECONDARY, 6)),
                List.of(new Gate(
                        "accredited", "Accredited only.", EducationLevel.FIRST_DEGREE, null, cite("appendix-1"))),
                List.of(),
                jobs.stream().map(this::onItsLadder).toList(),
                notices);
        Catalogue catalogue = new Catalogue(facts);
        return new CareerMap(catalogue, new Moves(catalogue).all(), "sketch", Instant.EPOCH);
    }

    private List<Document> documents() {
        return Stream.concat(
                        Stream.of(document("doc", "org")),
                        notices.stream()
                                .map(notice -> document(notice.citation().document(), "other")))
                .toList();
    }

    private static Organization organization(String id) {
        return new Organization(
                id, id, "sketched", null, List.of("English", "French", "Spanish"), List.of(), List.of());
    }

    private static Document document(String id, String organization) {
        return new Document(id, id, organization, null, "en", List.of(), null);
    }

    private static Grade grade(String code) {
        return new Grade(code, code, GRADES.indexOf(code), category(code), cite("article-4"));
    }

    private static SubstitutionRule rule(String id, EducationLevel education, int years) {
        return new SubstitutionRule(
                id,
                id,
                List.of("NOA", "NOB", "NOC"),
                EducationLevel.FIRST_DEGREE,
                education,
                years,
                id,
                null,
                cite("appendix-1"));
    }
}
