package org.careergraph.guard;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * The limits of one request.
 *
 * @param body size
 * @param bodyTime in which a body has to arrive
 * @param time for an answer
 * @param changeTime for a mutation
 * @param watch interval of checks whether the client is still there
 * @param concurrent questions that are answered at once
 * @param queue time that a question waits for its turn
 * @param characters of a document
 * @param tokens of a document
 * @param nesting of brackets in a document
 * @param operations of a document
 * @param fragments of a document
 * @param directives of a document
 * @param aliases of a document
 * @param rootFields of an operation
 * @param fields of an operation, with fragments counted at each spread
 * @param depth of fields within fields
 * @param introspectionDepth depth of questions about the schema
 * @param nodes of an answer, by the schema's {@code @listSize} and {@code @cost} and the sizes of pages
 * @param variableValues in all variables together
 * @param variableCharacters of one text
 */
@ConfigurationProperties("careergraph.limits.request")
record RequestLimits(
        DataSize body,
        Duration bodyTime,
        Duration time,
        Duration changeTime,
        Duration watch,
        int concurrent,
        Duration queue,
        int characters,
        int tokens,
        int nesting,
        int operations,
        int fragments,
        int directives,
        int aliases,
        int rootFields,
        int fields,
        int depth,
        int introspectionDepth,
        int nodes,
        int variableValues,
        int variableCharacters) {}
