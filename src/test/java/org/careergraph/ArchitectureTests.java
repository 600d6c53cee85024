package org.careergraph;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.core.domain.PackageMatchers;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The rooms and what each may import. The table is an allow-list: what it does not list is forbidden, of ours and of others.
 * To let a room use one more thing is a decision to be seen in this file.
 *
 * <p>Seen to fail once, with a class in {@code path} that used Spring and Commons Text.
 */
class ArchitectureTests {

    private static final String HOUSE = "org.careergraph";

    private static final String[] EVERYWHERE = {"java..", "org.jspecify.annotations.."};

    /**
     * @param name package below the house; the root is the empty name
     * @param rooms of ours that it may import, besides itself
     * @param others packages of others, as ArchUnit writes them
     */
    private record Room(String name, List<String> rooms, List<String> others) {
        @Override
        public String toString() {
            return name.isEmpty() ? "root" : name;
        }
    }

    /** A room stands below all that it may import. */
    static final List<Room> ROOMS = List.of(
            new Room("catalogue", List.of(), List.of("org.apache.commons.text.similarity")),
            new Room("gap", List.of("catalogue"), List.of()),
            new Room("person", List.of("catalogue", "gap"), List.of()),
            new Room("path", List.of("catalogue", "gap", "person"), List.of()),
            new Room("words", List.of("catalogue", "gap"), List.of("com.ibm.icu.text")),
            new Room("search", List.of("catalogue"), List.of("org.apache.commons.text.similarity")),
            new Room(
                    "source",
                    List.of("catalogue"),
                    List.of("javax.xml.parsers", "org.apache.commons.csv", "org.apache.poi..", "org.xml.sax")),
            new Room(
                    "seed",
                    List.of("catalogue"),
                    List.of("com.networknt.schema..", "org.snakeyaml.engine..", "tools.jackson.databind..")),
            new Room(
                    "exchange",
                    List.of("catalogue", "seed", "source"),
                    List.of(
                            "org.apache.commons.csv",
                            "org.apache.poi..",
                            "org.snakeyaml.engine.v2..",
                            "tools.jackson.core",
                            "tools.jackson.databind..")),
            new Room("notice", List.of("catalogue", "source", "seed"), List.of("org.apache.lucene.analysis..")),
            new Room(
                    "graph",
                    List.of("catalogue", "path", "search"),
                    List.of(
                            "io.micrometer.core.instrument..",
                            "org.neo4j.driver..",
                            "org.slf4j",
                            "org.springframework.boot.context.properties",
                            "org.springframework.context.annotation")),
            new Room(
                    "graph.embedded",
                    List.of(),
                    List.of(
                            "org.neo4j..",
                            "org.slf4j",
                            "org.springframework.boot.context.properties",
                            "org.springframework.boot.neo4j.autoconfigure",
                            "org.springframework.context.annotation",
                            "org.springframework.core.env",
                            "org.springframework.core.type",
                            "org.springframework.util..")),
            new Room(
                    "refusals",
                    List.of("catalogue", "path"),
                    List.of(
                            "graphql..",
                            "org.slf4j",
                            "org.springframework.boot.context.properties",
                            "org.springframework.core.annotation",
                            "org.springframework.graphql.execution",
                            "org.springframework.http",
                            "org.springframework.stereotype")),
            new Room(
                    "http",
                    List.of("catalogue", "path", "refusals"),
                    List.of(
                            "graphql..",
                            "io.micrometer.common",
                            "io.micrometer.observation",
                            "jakarta.servlet..",
                            "org.springframework.boot.context.properties",
                            "org.springframework.context.annotation",
                            "org.springframework.core.annotation",
                            "org.springframework.core.io..",
                            "org.springframework.graphql..",
                            "org.springframework.http",
                            "org.springframework.stereotype",
                            "org.springframework.util",
                            "org.springframework.web.servlet.function",
                            "reactor.core.publisher",
                            "tools.jackson..")),
            new Room(
                    "api",
                    List.of("catalogue", "gap", "person", "path", "words", "search", "source", "refusals"),
                    List.of(
                            "graphql..",
                            "org.dataloader",
                            "org.springframework.boot.context.properties",
                            "org.springframework.boot.convert",
                            "org.springframework.boot.graphql.autoconfigure",
                            "org.springframework.context.annotation",
                            "org.springframework.core",
                            "org.springframework.graphql.data..",
                            "org.springframework.graphql.execution",
                            "org.springframework.stereotype",
                            "org.springframework.util",
                            "reactor.core.publisher")),
            new Room(
                    "guard",
                    List.of("refusals"),
                    List.of(
                            "com.github.benmanes.caffeine.cache",
                            "graphql..",
                            "io.github.bucket4j..",
                            "io.micrometer.context..",
                            "io.micrometer.core.instrument",
                            "jakarta.servlet..",
                            "org.apache.catalina..",
                            "org.apache.coyote..",
                            "org.apache.tomcat.util..",
                            "org.slf4j",
                            "org.springframework.beans.factory..",
                            "org.springframework.boot.context.properties..",
                            "org.springframework.boot.graphql.autoconfigure",
                            "org.springframework.boot.tomcat.servlet",
                            "org.springframework.boot.web.server",
                            "org.springframework.boot.webmvc.error",
                            "org.springframework.context.annotation",
                            "org.springframework.core.annotation",
                            "org.springframework.graphql..",
                            "org.springframework.http..",
                            "org.springframework.security..",
                            "org.springframework.stereotype",
                            "org.springframework.util.unit",
                            "org.springframework.web.bind.annotation",
                            "org.springframework.web.cors",
                            "org.springframework.web.filter",
                            "reactor.core.publisher",
                            "reactor.util.context",
                            "tools.jackson.databind..")),
            new Room(
                    "explorer",
                    List.of(),
                    List.of(
                            "jakarta.servlet..",
                            "org.springframework.context.annotation",
                            "org.springframework.core.io",
                            "org.springframework.http",
                            "org.springframework.stereotype",
                            "org.springframework.web.filter",
                            "org.springframework.web.servlet.config.annotation")),
            new Room(
                    "start",
                    List.of("catalogue", "path", "source", "seed", "graph", "graph.embedded", "api"),
                    List.of(
                            "org.neo4j.driver.exceptions",
                            "org.slf4j",
                            "org.springframework.beans.factory",
                            "org.springframework.boot..",
                            "org.springframework.context..",
                            "org.springframework.core..",
                            "org.springframework.stereotype",
                            "org.springframework.util..",
                            "org.springframework.web.context")),
            new Room(
                    "",
                    List.of("exchange", "notice", "seed", "start"),
                    List.of("org.springframework.boot..", "org.springframework.context")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE);

    @ParameterizedTest
    @FieldSource("ROOMS")
    void importsOnlyWhatItsLineLists(Room room) {
        PackageMatchers others = PackageMatchers.of(
                Stream.concat(Arrays.stream(EVERYWHERE), room.others().stream()).toList());
        classes()
                .that(describe("are in " + room, type -> roomOf(type).equals(Optional.of(room))))
                .should()
                .onlyDependOnClassesThat(describe(
                        "are listed for " + room,
                        type -> roomOf(type)
                                .map(other -> other.equals(room) || room.rooms().contains(other.name()))
                                .orElseGet(() ->
                                        others.test(type.getBaseComponentType().getPackageName())
                                                || type.getBaseComponentType().isPrimitive())))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @ParameterizedTest
    @FieldSource("ROOMS")
    void importsAllThatItsLineLists(Room room) {
        List<JavaClass> imported = CLASSES.stream()
                .filter(type -> roomOf(type).equals(Optional.of(room)))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .distinct()
                .toList();
        assertThat(room.rooms())
                .allSatisfy(name -> assertThat(imported)
                        .anyMatch(type -> roomOf(type).map(Room::name).equals(Optional.of(name))));
        assertThat(room.others())
                .allSatisfy(packages -> assertThat(imported)
                        .anyMatch(type -> PackageMatcher.of(packages).matches(type.getPackageName())));
    }

    @Test
    void hasNoCircles() {
        List<String> above = new ArrayList<>();
        for (Room room : ROOMS) {
            assertThat(above).as("rooms above " + room).containsAll(room.rooms());
            above.add(room.name());
        }
    }

    @Test
    void everyClassIsInARoomOfTheTable() {
        assertThat(CLASSES)
                .allSatisfy(type -> assertThat(roomOf(type)).as(type.getName()).isPresent());
    }

    /** The room with the longest name that the class lies in; none for a class of others, or of ours in an unlisted package. */
    private static Optional<Room> roomOf(JavaClass type) {
        String location = type.getBaseComponentType().getPackageName();
        return ROOMS.stream()
                .filter(room -> room.name().isEmpty()
                        ? location.equals(HOUSE)
                        : (location + ".").startsWith(HOUSE + "." + room.name() + "."))
                .max(Comparator.comparingInt(room -> room.name().length()));
    }
}
