package org.careergraph.graph;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The types of relationships that make up the catalogue, and the properties of theirs that are ours. {@code position} is
 * the place, from 1, in the list of the node that the relationship starts at.
 */
enum RelationshipKind {
    ISSUED_BY,
    IN_CATEGORY,
    NEXT_GRADE,
    IN_FIELD,
    HAS_GRADE(null, "position"),
    REPLACES(null, "position"),
    BROADER(null, "position"),
    CLOSE_MATCH(null, "reason", "position"),
    ASKS_OF_EVERYBODY(null, "position"),
    NAMES_IN_NOTICES(null, "position"),
    FOR_GRADE,
    APPLIES_TO_GRADE(null, "position"),
    INTO_CATEGORY,
    HAS_STEP(null, "position"),
    IN_FAMILY,
    AT_GRADE,
    HAS_VARIANT(null, "position"),
    HAS_DUTY(null, "position"),
    CONCERNS(null, "position"),
    /**
     * A position can ask twice for one competency, at two places of its document. The rank of the level, from 1, is for
     * analysts, who cannot compare its name.
     */
    REQUIRES("cite", "level", "levelRank", "degree", "importance", "cite", "block", "number", "wording", "position"),
    REQUIRES_EDUCATION(null, "position"),
    REQUIRES_EXPERIENCE(null, "position"),
    REQUIRES_LANGUAGE(null, "position"),
    DEMANDS(null, "position"),
    IDEALLY(null, "position"),
    LANGUAGES_OF,
    SERVES(null, "position"),
    PAYS(null, "position"),
    SETS_GATE(null, "position"),
    STATES(null, "position"),
    COMPARABLE_TO(null, "reason", "position"),
    /** A position cites a place for each of its parts. */
    CITES("part", "locator", "part"),
    LEADS_TO(
            "kind",
            "kind",
            "newCompetencies",
            "widerCompetencies",
            "raisedCompetencies",
            "educationSteps",
            "otherLines",
            "skippedGrades",
            "position");

    private final @Nullable String distinction;
    private final Set<String> properties;

    RelationshipKind() {
        this(null);
    }

    RelationshipKind(@Nullable String distinction, String... properties) {
        this.distinction = distinction;
        this.properties = Set.of(properties);
    }

    static Optional<RelationshipKind> of(String type) {
        return Stream.of(values()).filter(kind -> kind.type().equals(type)).findFirst();
    }

    String type() {
        return name();
    }

    Set<String> properties() {
        return properties;
    }

    /** What tells two relationships of this type between the same two nodes apart; empty where there can be only one. */
    String distinguish(Properties values) {
        Object value = distinction == null ? null : values.values().get(distinction);
        return value == null ? "" : value.toString();
    }
}
