package org.careergraph.graph;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The types of the relationships that make up the catalogue. */
enum RelationshipKind {
    ISSUED_BY,
    OF_ORGANIZATION,
    IN_FRAMEWORK,
    USES_GRADES,
    IN_SYSTEM,
    USES_SCALE,
    OF_SCALE,
    IN_CATEGORY,
    BRIDGES_TO("organization"),
    NEXT_GRADE,
    IN_FIELD,
    HAS_GRADE,
    REPLACES,
    BROADER,
    CLOSE_MATCH,
    ONE_OF,
    WITHIN,
    NEAR,
    ASKS_OF_EVERYBODY,
    NAMES_IN_NOTICES,
    FOR_GRADE,
    APPLIES_TO_GRADE,
    INTO_CATEGORY,
    HAS_STEP,
    IN_FAMILY,
    AT_GRADE,
    FOLLOWS,
    HAS_VARIANT,
    HAS_DUTY,
    CONCERNS,
    /** A position can ask twice for one competency, at two places of its document. */
    REQUIRES("cite"),
    REQUIRES_EDUCATION,
    /** To what is accepted in place of the education that a requirement names. */
    ACCEPTS,
    REQUIRES_EXPERIENCE,
    REQUIRES_LANGUAGE,
    DEMANDS,
    IDEALLY,
    LANGUAGES_OF,
    SERVES,
    PAYS,
    SETS_GATE,
    STATES,
    COMPARABLE_TO,
    /** A position cites a place for each of its parts. */
    CITES("part"),
    LEADS_TO("kind");

    private final @Nullable String distinction;

    RelationshipKind() {
        this(null);
    }

    RelationshipKind(@Nullable String distinction) {
        this.distinction = distinction;
    }

    static Optional<RelationshipKind> of(String type) {
        return Stream.of(values()).filter(kind -> kind.type().equals(type)).findFirst();
    }

    String type() {
        return name();
    }

    /** Names of the properties that the catalogue sets. */
    Set<String> properties() {
        return Shapes.properties(this);
    }

    /**
     * The value of the property by which two relationships of this type between the same two nodes differ; empty where there
     * can be only one.
     */
    String distinguish(Properties values) {
        Object value = distinction == null ? null : values.values().get(distinction);
        return value == null ? "" : value.toString();
    }
}
