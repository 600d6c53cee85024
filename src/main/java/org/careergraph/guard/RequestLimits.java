package org.careergraph.guard;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * What one request may ask for.
 *
 * @param body the largest body
 * @param bodyTime how long a body may take to arrive
 * @param time how long an answer may take, its work included
 * @param changeTime the same for what changes something, which only an administrator may ask
 * @param watch how often, while it takes, is looked whether the client is still there
 * @param concurrent how many questions are worked on at once
 * @param queue how long a question waits for one of those places
 * @param characters of a document
 * @param tokens of a document
 * @param nesting of brackets of any kind in a document
 * @param operations of a document
 * @param fragments of a document
 * @param directives of a document
 * @param aliases of a document
 * @param rootFields of an operation
 * @param fields of an operation, those of a fragment counted at each of its spreads
 * @param depth of fields within fields
 * @param introspectionDepth the same for questions about the schema, which are deeper by nature
 * @param nodes things that an answer may consist of, as the schema's {@code @listSize} and {@code @cost} and the size of pages tell
 * @param variableValues entries of all variables together
 * @param variableCharacters of one text in a variable
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
