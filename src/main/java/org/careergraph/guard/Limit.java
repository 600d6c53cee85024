package org.careergraph.guard;

import org.careergraph.refusals.Refusal;
import org.springframework.graphql.execution.ErrorType;

/** What is limited, as refusals and metrics name it, and what is counted. */
enum Limit {
    BODY("bytes in its body"),
    CHARACTERS("characters in its document"),
    TOKENS("tokens in its document"),
    NESTING("levels of brackets in its document"),
    OPERATIONS("operations"),
    FRAGMENTS("fragments"),
    DIRECTIVES("directives"),
    ALIASES("aliases"),
    ROOT_FIELDS("fields at its root"),
    FIELDS("fields, with fragments counted at each spread"),
    DEPTH("levels of fields"),
    INTROSPECTION_DEPTH("levels of fields about the schema"),
    INTROSPECTION("questions about the schema in good faith"),
    NODES("nodes in its answer, by the schema's @listSize and @cost and its page sizes"),
    VARIABLE_VALUES("values in its variables"),
    VARIABLE_CHARACTERS("characters in one text of its variables"),
    BODY_TIME("milliseconds for its body to arrive"),
    TIME("milliseconds for its answer"),
    CONCURRENT("questions at once"),
    RATE("requests a second");

    static final String CODE = "LIMIT_EXCEEDED";

    private final String counted;

    Limit(String counted) {
        this.counted = counted;
    }

    Refusal exceeded(long maximum, long value) {
        return Refusal.of(
                        ErrorType.BAD_REQUEST,
                        CODE,
                        "This request has %d %s; the limit is %d.".formatted(value, counted, maximum))
                .with("limit", name())
                .with("maximum", maximum)
                .with("value", value);
    }
}
