package org.careergraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.diff.DiffCategory;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What portals of the last release rely on is still there; what is about to go, and what has gone, stands in the changelog. */
class SchemaChangesTests {
    private static final Path FOLDER = Path.of("src/docs/schema");

    private static final Set<DiffCategory> TO_BE_TOLD =
            Set.of(DiffCategory.DEPRECATION_ADDED, DiffCategory.DEPRECATION_REMOVED);

    /** What version 0.2.0 breaks, once: categories of grades and levels are data, and a job may be silent. */
    private static final Set<String> ON_PURPOSE = Set.of(
            "GradeCategory.code",
            "GradeCategoryCode",
            "Query.grades",
            "JobFilter.categories",
            "Job.setting",
            "Job.purpose",
            "Job.supervision",
            "Job.contacts",
            "JobFamily.field",
            "Job.grade",
            "ProficiencyLevel",
            "HeldCompetencyInput.level",
            "CompetencyRequirement.level",
            "CompetencyGap.fromLevel",
            "CompetencyGap.toLevel",
            "Leverage.level",
            "OfficeKind",
            "Setting.offices");

    private static CapturingReporter changes(String before, String after) {
        CapturingReporter changes = new CapturingReporter();
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(before, after), changes);
        return changes;
    }

    private static CapturingReporter sinceTheLastRelease() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> released =
                    files.filter(file -> file.toString().endsWith(".graphqls")).toList();
            assertThat(released).as("schemas of a last release").hasSize(1);
            return changes(Files.readString(released.getFirst()), Files.readString(Path.of("schema.graphqls")));
        }
    }

    /** What goes must have been deprecated in a release before. */
    private static List<String> broken(CapturingReporter changes) {
        return changes.getBreakages().stream()
                .filter(change -> change.getCategory() != DiffCategory.DEPRECATION_REMOVED)
                .map(SchemaChangesTests::told)
                .toList();
    }

    private static String told(DiffEvent change) {
        return place(change) + ": " + change.getReasonMsg();
    }

    private static String place(DiffEvent change) {
        return change.getTypeName() + (change.getFieldName() == null ? "" : "." + change.getFieldName());
    }

    @Test
    void nothingGoesThatWasNotDeprecatedInARelease() throws IOException {
        assertThat(broken(sinceTheLastRelease()))
                .filteredOn(told -> !brokenOnPurpose(told))
                .as("Deprecate it first, and say what to ask instead (src/docs/schema/CHANGELOG.md)")
                .isEmpty();
    }

    private static boolean brokenOnPurpose(String told) {
        return ON_PURPOSE.contains(told.substring(0, told.indexOf(':')));
    }

    @Test
    void theChangelogNamesWhatIsDeprecatedAndWhatHasGone() throws IOException {
        String changelog = Files.readString(FOLDER.resolve("CHANGELOG.md"));
        assertThat(sinceTheLastRelease().getEvents().stream()
                        .filter(change -> change.getCategory() != null && TO_BE_TOLD.contains(change.getCategory()))
                        .map(SchemaChangesTests::place)
                        .filter(place -> !changelog.contains("`" + place + "`")))
                .as("to be named in src/docs/schema/CHANGELOG.md")
                .isEmpty();
    }

    /** That the rule can fail, and does not where it should not. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type Query { a: Int b: Int } | type Query { a: Int } | Query.b",
                "type Query { a: Int! } | type Query { a: Int } | Query.a",
                "type Query { a: Int } | type Query { a: String } | Query.a",
                "type Query { a: Int } | type Query { a(of: Int!): Int } | Query.a",
                "type Query { a(of: Int): Int } | type Query { a: Int } | Query.a",
                "type Query { a: E } enum E { X Y } | type Query { a: E } enum E { X } | E",
                "type Query { a: Int b: Int @deprecated } | type Query { a: Int } |",
                "type Query { a: Int } | type Query { a: Int! b: Int } |",
                "type Query { a: Int } | type Query { a(of: Int): Int } |",
                "type Query { a: E } enum E { X Y @deprecated } | type Query { a: E } enum E { X } |",
            })
    void whatBreaksIsToldAndWhatDoesNotIsNot(String before, String after, String place) {
        List<String> broken = broken(changes(before, after));
        if (place == null) {
            assertThat(broken).isEmpty();
        } else {
            assertThat(broken).isNotEmpty().allSatisfy(told -> assertThat(told).startsWith(place));
        }
    }
}
