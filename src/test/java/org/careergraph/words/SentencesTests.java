package org.careergraph.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.EducationLevel;
import org.careergraph.catalogue.ExperienceKind;
import org.careergraph.catalogue.LanguageLevel;
import org.careergraph.catalogue.Position;
import org.careergraph.gap.Reason;
import org.careergraph.gap.ReasonCode;
import org.careergraph.gap.Several;
import org.careergraph.person.Assessments;
import org.careergraph.person.Person;
import org.careergraph.seed.BuiltIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The message bundle and the reasons that rules give belong together. */
class SentencesTests {
    private static final Path CLASSES = Path.of("target/classes");
    private static final Path SOURCES = Path.of("src/main/java/org/careergraph");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    private final Map<String, MessagePattern> messages = messages();

    private static Map<String, MessagePattern> messages() {
        var bundle = java.util.ResourceBundle.getBundle(Sentences.BUNDLE, Locale.ENGLISH);
        return bundle.keySet().stream()
                .filter(key -> !key.startsWith("Joining."))
                .collect(Collectors.toMap(
                        key -> key,
                        key -> new MessagePattern(bundle.getString(key)),
                        (one, other) -> one,
                        TreeMap::new));
    }

    @Test
    void everyReasonHasAMessageAndNoMessageIsWithoutAReason() throws Exception {
        Map<String, Set<String>> keys = new HashMap<>();
        Set<String> reasons = new TreeSet<>();
        for (Class<?> type : enumerations()) {
            Set<String> constants = Arrays.stream(type.getEnumConstants())
                    .map(one -> type.getSimpleName() + "." + ((Enum<?>) one).name())
                    .collect(Collectors.toCollection(TreeSet::new));
            keys.computeIfAbsent(type.getSimpleName(), unused -> new TreeSet<>())
                    .addAll(constants);
            if (ReasonCode.class.isAssignableFrom(type)) {
                reasons.addAll(constants);
            }
        }
        assertThat(messages.keySet()).containsAll(reasons);
        Map<String, Set<String>> worded = messages.keySet().stream()
                .collect(Collectors.groupingBy(
                        key -> key.substring(0, key.indexOf('.')),
                        TreeMap::new,
                        Collectors.toCollection(TreeSet::new)));
        // of an enumeration whose constants are values of reasons, each constant has its words
        worded.forEach((name, of) -> assertThat(of).as(name).isEqualTo(keys.get(name)));
    }

    /** The enumerations of the product, in whatever room. */
    private static List<Class<?>> enumerations() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES.resolve("org/careergraph"))) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .<Class<?>>map(file -> load(file.replace(".class", "").replace('/', '.')))
                    .filter(Class::isEnum)
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, SentencesTests.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void aMessageNamesOnlyWhatItsReasonGives() {
        Catalogue catalogue = BuiltIn.CATALOGUE;
        Assessments assessments = new Assessments(catalogue);
        for (Position from : catalogue.positions()) {
            for (Position to : catalogue.positions()) {
                collect(assessments.between(from, to, null));
            }
        }
        List<Position> some = List.of(
                catalogue.position("finance-assistants/G5"),
                catalogue.position("drivers/G2"),
                catalogue.facts().vacancies().getFirst());
        for (Position from : some) {
            for (Position to : catalogue.positions()) {
                collect(assessments.between(from, to, Person.SILENT.in(from)));
                collect(assessments.between(from, to, SOMEBODY.in(from)));
                collect(assessments.between(from, to, WORKING));
            }
        }
        assertThat(given).hasSizeGreaterThan(50);
        Set<String> missing = new TreeSet<>();
        given.forEach((key, names) -> named(Objects.requireNonNull(messages.get(key)))
                .filter(name -> !names.contains(name))
                .forEach(name -> missing.add(key + " " + name)));
        assertThat(missing).isEmpty();
    }

    /** The names in a message and in its nested parts. */
    private static Stream<String> named(MessagePattern message) {
        return IntStream.range(0, message.countParts())
                .mapToObj(message::getPart)
                .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NAME)
                .map(message::getSubstring)
                .map(name -> name.replaceFirst("_(?:is|start)$", ""));
    }

    /** By the key of the message, the names of the values that reasons give. */
    private final Map<String, Set<String>> given = new TreeMap<>();

    private static final Person SOMEBODY = new Person(
            null,
            List.of(new Person.Education(EducationLevel.FIRST_DEGREE, "bookkeeping", null)),
            List.of(
                    new Person.Experience(4, ExperienceKind.PROFESSIONAL, "finance", List.of(), null),
                    new Person.Experience(3, ExperienceKind.RELEVANT, null, List.of(), true)),
            List.of(new Person.Language("English", LanguageLevel.WORKING_KNOWLEDGE, false)),
            List.of(),
            List.of());

    private static final Person WORKING = new Person(
            null,
            List.of(),
            List.of(
                    new Person.Experience(
                            4, ExperienceKind.PROFESSIONAL, "conference and meeting management", List.of(), null),
                    new Person.Experience(2, ExperienceKind.OFFICE_SUPPORT, null, List.of(), null)),
            List.of(),
            List.of(),
            List.of());

    /** Visits every reason of an answer. */
    private void collect(@Nullable Object part) {
        if (part == null) {
            return;
        }
        switch (part) {
            case Reason reason -> {
                Enum<?> code = (Enum<?>) reason.code();
                given.computeIfAbsent(
                                code.getDeclaringClass().getSimpleName() + "." + code.name(), unused -> new TreeSet<>())
                        .addAll(reason.values().keySet());
                reason.values().values().forEach(this::collect);
                reason.further().forEach(this::collect);
            }
            case Several several -> several.values().forEach(this::collect);
            case List<?> list -> list.forEach(this::collect);
            case Record line -> {
                if (line.getClass().getPackageName().startsWith("org.careergraph.gap")) {
                    Stream.of(line.getClass().getRecordComponents()).forEach(component -> {
                        try {
                            collect(component.getAccessor().invoke(line));
                        } catch (ReflectiveOperationException e) {
                            throw new IllegalStateException(component.toString(), e);
                        }
                    });
                }
            }
            default -> {}
        }
    }

    /** Comments and the messages of exceptions, which are for programmers, do not count. */
    @Test
    void rulesHoldNoProse() throws IOException {
        Set<String> prose = new TreeSet<>();
        for (String room : List.of("gap", "person", "path", "analytics")) {
            if (!Files.isDirectory(SOURCES.resolve(room))) {
                continue;
            }
            try (Stream<Path> files = Files.walk(SOURCES.resolve(room))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    for (String statement : Files.readString(file)
                            .replaceAll("(?s)/\\*.*?\\*/|//[^\n]*", "")
                            .split("[;{}]")) {
                        if (!statement.contains("Exception") && !statement.contains("@SuppressWarnings")) {
                            LITERAL.matcher(statement)
                                    .results()
                                    .map(found -> found.group(1))
                                    .filter(text -> text.strip().split(" +").length >= 3)
                                    .forEach(text -> prose.add(file.getFileName() + ": " + text));
                        }
                    }
                }
            }
        }
        assertThat(prose).isEmpty();
    }
}
