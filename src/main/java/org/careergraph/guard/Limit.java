package org.careergraph.guard;

/** What is limited, as refusals and metrics name it; the text is what is counted. */
enum Limit {
    BODY("bytes in its body"),
    CHARACTERS("characters in its document"),
    TOKENS("tokens in its document"),
    NESTING("brackets within each other in its document"),
    OPERATIONS("operations"),
    FRAGMENTS("fragments"),
    DIRECTIVES("directives"),
    ALIASES("aliases"),
    ROOT_FIELDS("fields at its root"),
    FIELDS("fields, counted wherever a fragment is spread"),
    DEPTH("levels of fields"),
    INTROSPECTION_DEPTH("levels of fields about the schema"),
    INTROSPECTION("questions about the schema in good faith"),
    NODES("nodes in its answer, as the schema's @listSize and @cost and its page sizes tell"),
    VARIABLE_VALUES("values in its variables"),
    VARIABLE_CHARACTERS("characters in one text of its variables"),
    BODY_TIME("milliseconds for its body to arrive"),
    TIME("milliseconds for its answer"),
    CONCURRENT("questions at once"),
    RATE("requests a second");

    private final String counted;

    Limit(String counted) {
        this.counted = counted;
    }

    String counted() {
        return counted;
    }
}
