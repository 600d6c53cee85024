package org.careergraph.graph.embedded;

import org.jspecify.annotations.Nullable;

/** The embedded database cannot start. The message is one sentence for the operator: the fault, its place and the remedy. */
public final class EmbeddedNeo4jException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EmbeddedNeo4jException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
