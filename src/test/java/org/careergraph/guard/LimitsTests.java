package org.careergraph.guard;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careergraph.api.WithApi;
import org.careergraph.http.Wire;
import org.careergraph.http.Wire.Answer;
import org.careergraph.http.Wire.Request;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.JsonNode;

/** Each limit met exactly, which is answered, and crossed by one, which is told. The numbers are those of application.yaml. */
@WithApi
class LimitsTests {
    @LocalServerPort
    private int port;

    @Autowired
    private Environment settings;

    /**
     * @param setting below {@code careergraph.limits}
     * @param limit as the refusal names it; null where it names an argument instead
     * @param asking a question that has so many of it
     */
    record Row(String setting, String code, @Nullable String limit, IntFunction<Request> asking) {
        @Override
        public String toString() {
            return setting;
        }
    }

    private static Row row(String setting, String limit, IntFunction<String> document) {
        return new Row(setting, "LIMIT_EXCEEDED", limit, many -> Request.document(document.apply(many)));
    }

    private static Row argument(String setting, String code, IntFunction<String> question) {
        return new Row(
                setting, code, null, many -> Request.document("{ " + question.apply(many) + " { __typename } }"));
    }

    private static String times(int many, String pattern) {
        return IntStream.range(0, many)
                .mapToObj(number -> pattern.replace("#", String.valueOf(number)))
                .collect(joining(" "));
    }

    /** Fields within fields, as many as told. */
    private static String chain(int many, String one, String other) {
        StringBuilder chain = new StringBuilder("id");
        for (int level = many - 1; level > 0; level--) {
            chain.insert(0, (level % 2 == 1 ? one : other) + " { ").append(" }");
        }
        return chain.toString();
    }

    static Stream<Row> limits() {
        return Stream.of(
                new Row("request.body", "LIMIT_EXCEEDED", "BODY", many -> {
                    String question = "{\"query\":\"{ __typename }\"}";
                    return Request.post(question + " ".repeat(many - question.length()));
                }),
                row("request.characters", "CHARACTERS", many -> "{ __typename }" + " ".repeat(many - 14)),
                // what stands around the list is sixteen tokens
                row(
                        "request.tokens",
                        "TOKENS",
                        many -> "{ jobs(filter: {grades: [" + times(many - 16, "\"G5\"") + "]}) { totalCount } }"),
                // fragments without a name or a type nest as they like
                row(
                        "request.nesting",
                        "NESTING",
                        many -> "{ " + "... { ".repeat(many - 1) + "__typename" + " }".repeat(many - 1) + " }"),
                new Row(
                        "request.operations",
                        "LIMIT_EXCEEDED",
                        "OPERATIONS",
                        many -> Request.post("{\"query\":\"" + times(many, "query Q# { __typename }")
                                + "\",\"operationName\":\"Q0\"}")),
                row(
                        "request.fragments",
                        "FRAGMENTS",
                        many -> "{ catalogue { " + times(many, "...F#") + " } } "
                                + times(many, "fragment F# on Catalogue { version }")),
                row(
                        "request.directives",
                        "DIRECTIVES",
                        many -> "{ catalogue { " + times(many, "version @include(if: true)") + " } }"),
                row("request.aliases", "ALIASES", many -> "{ catalogue { " + times(many, "a#: version") + " } }"),
                row("request.root-fields", "ROOT_FIELDS", many -> "{ " + times(many, "__typename") + " }"),
                row(
                        "request.fields",
                        "FIELDS",
                        many -> "{ catalogue { ...F } } fragment F on Catalogue { " + times(many - 1, "version")
                                + " }"),
                row(
                        "request.depth",
                        "DEPTH",
                        many -> "{ job(id: \"drivers/G2\") { " + chain(many - 1, "family", "jobs") + " } }"),
                row(
                        "request.introspection-depth",
                        "INTROSPECTION_DEPTH",
                        many -> "{ __type(name: \"Job\") { " + "ofType { ".repeat(many - 2) + "name"
                                + " }".repeat(many - 2) + " } }"),
                new Row(
                        "request.variable-values",
                        "LIMIT_EXCEEDED",
                        "VARIABLE_VALUES",
                        // the list and the variables themselves are values, too
                        many -> Request.document(
                                "query($grades: [ID!]) { jobs(filter: {grades: $grades}) { totalCount } }",
                                Map.of("grades", Collections.nCopies(many - 2, "G5")))),
                new Row(
                        "request.variable-characters",
                        "LIMIT_EXCEEDED",
                        "VARIABLE_CHARACTERS",
                        many -> Request.document(
                                "query($id: ID!) { job(id: $id) { id } }", Map.of("id", "x".repeat(many)))),
                new Row(
                        "json.json-depth",
                        "MALFORMED_REQUEST",
                        null,
                        many -> Request.post("{\"query\":\"{ __typename }\",\"variables\":" + "{\"a\":".repeat(many - 1)
                                + "1" + "}".repeat(many - 1) + "}")),
                argument("page.max-size", "PAGE_SIZE", many -> "jobs(first: " + many + ")"),
                argument("page.max-size", "PAGE_SIZE", many -> "competencies(last: " + many + ")"),
                argument(
                        "paths.max-moves",
                        "MAX_MOVES",
                        many -> "careerPaths(from: {grade: \"G2\"}, to: {grade: \"G3\"}, options: {maxMoves: " + many
                                + "})"),
                argument(
                        "paths.max-answers",
                        "PAGE_SIZE",
                        many -> "nextMoves(from: {job: \"drivers/G2\"}, first: " + many + ")"),
                argument(
                        "person.max-entries",
                        "TOO_MANY_ENTRIES",
                        many -> "gap(from: \"drivers/G2\", to: \"drivers/G3\", person: {licences: ["
                                + times(many, "\"B\"") + "]})"),
                argument(
                        "person.max-years",
                        "YEARS",
                        many ->
                                "gap(from: \"drivers/G2\", to: \"drivers/G3\", person: {experience: [{kind: PROFESSIONAL, years: "
                                        + many + "}]})"));
    }

    private int number(String setting) {
        String number = settings.getRequiredProperty("careergraph.limits." + setting);
        return setting.endsWith(".body") ? (int) DataSize.parse(number).toBytes() : Integer.parseInt(number);
    }

    @ParameterizedTest
    @MethodSource("limits")
    void isMetAndNotCrossed(Row row) {
        int most = number(row.setting());
        Answer met = Wire.send(port, row.asking().apply(most));
        assertThat(met.status() + " " + met.code()).as(met.body()).isEqualTo("200 ");

        Answer crossed = Wire.send(port, row.asking().apply(most + 1));
        assertThat(crossed.code()).as(crossed.body()).isEqualTo(row.code());
        if (row.limit() != null) {
            assertThat(crossed.status()).isEqualTo(row.limit().equals("BODY") ? 413 : 400);
            told(crossed, row.limit(), most);
        }
    }

    /** Every limit is told in one way. */
    private static void told(Answer crossed, String limit, int most) {
        JsonNode error = crossed.json().path("errors").path(0);
        JsonNode extensions = error.path("extensions");
        assertThat(extensions.path("limit").asString()).isEqualTo(limit);
        assertThat(extensions.path("maximum").asInt()).isEqualTo(most);
        assertThat(extensions.path("value").asInt()).isEqualTo(most + 1);
        assertThat(extensions.path("classification").asString()).isEqualTo("BAD_REQUEST");
        assertThat(error.path("message").asString())
                .startsWith("This request has " + (most + 1) + " ")
                .endsWith("; the limit is " + most + ".");
        assertThat(crossed.json().has("data")).isFalse();
    }

    @Test
    void theNodesOfAnAnswerAreCountedBeforeAnyWork() {
        int most = number("request.nodes");
        int page = number("page.max-size");
        List<String> questions = new ArrayList<>();
        int rest = most;
        // large questions first, then smaller ones, then pages whose size makes up for the rest
        for (String inside : List.of("family { jobs { family { jobs { id } } } }", "family { jobs { id } }")) {
            String large = "jobs(first: " + page + ") { nodes { " + inside + " } }";
            int cost = cost(Wire.send(port, Request.document("{ " + large + " }")));
            questions.addAll(Collections.nCopies(rest / cost, large));
            rest %= cost;
        }
        while (rest > page + 1) {
            questions.add("jobs(first: " + page + ") { nodes { id } }");
            rest -= page + 1;
        }
        String last = "jobs(first: #) { nodes { id } }";

        Answer met = Wire.send(port, asked(questions, last.replace("#", String.valueOf(rest - 1))));
        assertThat(met.code()).as(met.body()).isEmpty();
        assertThat(cost(met)).isEqualTo(most);
        Answer crossed = Wire.send(port, asked(questions, last.replace("#", String.valueOf(rest))));
        assertThat(crossed.status()).isEqualTo(400);
        told(crossed, "NODES", most);
    }

    private static Request asked(List<String> questions, String last) {
        StringBuilder document = new StringBuilder("{ ");
        for (int number = 0; number < questions.size(); number++) {
            document.append("a")
                    .append(number)
                    .append(": ")
                    .append(questions.get(number))
                    .append(' ');
        }
        return Request.document(document + last + " }");
    }

    private static int cost(Answer answer) {
        return answer.json().path("extensions").path("cost").path("nodes").asInt();
    }

    /** A kilobyte of fragments, each of which spreads the next one twice, would be more fields than there are atoms. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"catalogue | Catalogue", "__type(name: \"Job\") | __Type", "__schema | __Schema"})
    void whatDoublesIsNeverUnfolded(String root, String type) {
        StringBuilder document = new StringBuilder("{ " + root + " { ...F0 } }");
        for (int level = 0; level < number("request.fragments") - 1; level++) {
            document.append("fragment F%d on %s{...F%d ...F%d}".formatted(level, type, level + 1, level + 1));
        }
        document.append("fragment F%d on %s{__typename}".formatted(number("request.fragments") - 1, type));
        assertThat(document).hasSizeLessThan(1_600);
        Answer refused = Wire.send(port, Request.document(document.toString()));
        assertThat(refused.status() + " " + refused.code()).isEqualTo("400 LIMIT_EXCEEDED");
    }
}
