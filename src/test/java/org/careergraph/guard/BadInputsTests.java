package org.careergraph.guard;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.careergraph.api.WithApi;
import org.careergraph.http.Wire;
import org.careergraph.http.Wire.Answer;
import org.careergraph.http.Wire.Request;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What comes from the open internet. Each is refused with the status and the code that say why, in a small answer that tells
 * nothing of our insides; nothing of it is logged, and the next question is answered.
 */
@WithApi
@ExtendWith(OutputCaptureExtension.class)
class BadInputsTests {
    private static final int SMALL = 4_096;

    private static final String GOOD = "{ job(id: \"drivers/G2\") { id } }";

    @LocalServerPort
    private int port;

    /**
     * @param name what is tried
     * @param code of the one error
     */
    record Bad(String name, Request request, int status, String code) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource({"shapes", "documents", "arguments", "bodies", "types", "addresses", "protocol"})
    void isRefusedInFewWords(Bad bad, CapturedOutput log) {
        Answer answer = Wire.send(port, bad.request());
        assertThat(answer.status() + " " + answer.code()).as(answer.body()).isEqualTo(bad.status() + " " + bad.code());
        assertThat(answer.body()).hasSizeLessThan(SMALL);
        assertThat(answer.body() + log).doesNotContain("Exception", "\tat ", "org.careergraph", "graphql.");
        assertThat(log.getOut()).doesNotContain("ERROR", "WARN");
        assertThat(Wire.send(port, Request.document(GOOD)).body())
                .startsWith("{\"data\":{\"job\":{\"id\":\"ilo/drivers/G2\"}}");
    }

    @Test
    void areManyAndEachHasItsName() {
        List<String> names = Stream.of(shapes(), documents(), arguments(), bodies(), types(), addresses(), protocol())
                .flatMap(table -> table)
                .map(Bad::name)
                .toList();
        assertThat(names).hasSizeGreaterThan(60).doesNotHaveDuplicates();
    }

    private static Bad limit(String name, String document) {
        return new Bad(name, Request.document(document), 400, "LIMIT_EXCEEDED");
    }

    private static Bad refused(String name, String code, String document) {
        return new Bad(name, Request.document(document), 400, code);
    }

    private static Bad invalid(String name, String document) {
        return new Bad(name, Request.document(document), 400, "INVALID_DOCUMENT");
    }

    private static String repeated(int times, String pattern) {
        return IntStream.range(0, times)
                .mapToObj(number -> pattern.replace("#", String.valueOf(number)))
                .collect(joining(" "));
    }

    static Stream<Bad> shapes() {
        return Stream.of(
                limit("a thousand aliases", "{ " + repeated(1_000, "a#: grade(code: \"G5\") { id }") + " }"),
                limit(
                        "expensive questions side by side",
                        "{ "
                                + repeated(
                                        21,
                                        "a#: careerPaths(from: {grade: \"G2\"}, to: {grade: \"NOC\"}) { __typename }")
                                + " }"),
                limit(
                        "what would do most, for three at once",
                        "{ " + repeated(3, "a#: leverage(person: {}, first: 1) { linesMet }") + " }"),
                limit("one field a thousand times", "{ catalogue { " + repeated(1_000, "version") + " } }"),
                limit("one root field two hundred times", "{ " + repeated(200, "__typename") + " }"),
                invalid("a fragment that spreads itself", "{ catalogue { ...F } } fragment F on Catalogue { ...F }"),
                invalid(
                        "fragments in a circle",
                        "{ catalogue { ...A } } fragment A on Catalogue { ...B } fragment B on Catalogue { ...A }"),
                limit("fragments that double, on data", nested("job(id: \"drivers/G2\")", "Job", "family { jobs", 25)),
                limit("fragments that double, on the schema", nested("__type(name: \"Job\")", "__Type", "ofType", 28)),
                limit("a thousand directives", "{ catalogue { version " + "@include(if: true) ".repeat(1_000) + "} }"),
                limit("directives nobody knows", "{ catalogue { version " + repeated(100, "@unknown#") + " } }"),
                limit(
                        "fields within fields",
                        "{ job(id: \"drivers/G2\") { " + "family { jobs { ".repeat(20) + "id" + " } }".repeat(20)
                                + " } }"),
                limit(
                        "fields within fields without end",
                        "{ " + "a { ".repeat(2_000) + "b" + " }".repeat(2_000) + " }"),
                limit(
                        "questions about the schema within each other",
                        "{ __schema { types { " + "fields { type { ".repeat(12) + "name" + " } }".repeat(12)
                                + " } } }"),
                limit("the schema many times", "{ " + repeated(10, "s#: __schema { types { name } }") + " }"),
                limit(
                        "lists within lists",
                        "{ jobs(filter: {grades: " + "[".repeat(2_000) + "]".repeat(2_000) + "}) { totalCount } }"),
                limit(
                        "objects within objects",
                        "{ jobs(filter: " + "{a: ".repeat(2_000) + "1" + "}".repeat(2_000) + ") { totalCount } }"),
                limit("a document of commas", "{ catalogue { version } }" + ",".repeat(40_000)),
                limit("a document of comments", "#\n".repeat(20_000) + "{ catalogue { version } }"),
                limit("many operations", repeated(6, "query Q# { catalogue { version } }")),
                limit("many fragments", "{ catalogue { version } } " + repeated(40, "fragment F# on Job { id }")),
                limit(
                        "everything of everything",
                        "{ jobs(first: 100) { nodes { family { jobs { family { jobs { duties"
                                + " { areas { duties { id } } } } } } } } } }"),
                new Bad(
                        "three thousand values in a variable",
                        Request.document(
                                "query($g: [ID!]) { jobs(filter: {grades: $g}) { totalCount } }",
                                Map.of("g", Collections.nCopies(3_000, "G5"))),
                        400,
                        "LIMIT_EXCEEDED"),
                new Bad(
                        "a long text in a variable",
                        Request.document("query($id: ID!) { job(id: $id) { id } }", Map.of("id", "x".repeat(5_000))),
                        400,
                        "LIMIT_EXCEEDED"),
                new Bad(
                        "variables within variables",
                        Request.post("{\"query\":\"{ __typename }\",\"variables\":" + "{\"a\":".repeat(200) + "1"
                                + "}".repeat(200) + "}"),
                        400,
                        "MALFORMED_REQUEST"),
                new Bad(
                        "a body that is too long",
                        Request.post("{\"query\":\"" + " ".repeat(140_000) + "\"}"),
                        413,
                        "LIMIT_EXCEEDED"),
                new Bad(
                        "a body that only says to be too long",
                        Request.post("{}").with("Content-Length", "9999999999"),
                        413,
                        "LIMIT_EXCEEDED"),
                new Bad(
                        "a body without a length that is too long",
                        chunked(20, "x".repeat(8_192)),
                        413,
                        "LIMIT_EXCEEDED"));
    }

    private static String nested(String root, String type, String field, int levels) {
        String closing = " }".repeat(field.split("\\{").length);
        StringBuilder document = new StringBuilder("{ " + root + " { ...F0 } }");
        for (int level = 0; level < levels; level++) {
            document.append(" fragment F%d on %s { %s { ...F%d ...F%d }%s"
                    .formatted(level, type, field, level + 1, level + 1, closing));
        }
        return document + " fragment F" + levels + " on " + type + " { __typename }";
    }

    private static Request chunked(int times, String chunk) {
        String piece = Integer.toHexString(chunk.length()) + "\r\n" + chunk + "\r\n";
        return Request.of("POST", "/graphql", (piece.repeat(times) + "0\r\n\r\n").getBytes(StandardCharsets.UTF_8))
                .with("Content-Type", "application/json")
                .with("Content-Length", null)
                .with("Transfer-Encoding", "chunked");
    }

    static Stream<Bad> documents() {
        return Stream.of(
                invalid("no GraphQL", "SELECT * FROM jobs"),
                invalid("half a document", "{ catalogue { version"),
                invalid("only a comment", "# nothing"),
                invalid("only a fragment", "fragment F on Job { id }"),
                invalid("a schema", "type Query { a: Int }"),
                invalid("an empty selection", "{ catalogue { } }"),
                refused("an unknown field", "UNKNOWN_FIELD", "{ secrets { passwords } }"),
                invalid("an object without fields", "{ catalogue }"),
                invalid("fields of a text", "{ catalogue { version { length } } }"),
                refused(
                        "an unknown argument",
                        "UNKNOWN_ARGUMENT",
                        "{ jobs(cypher: \"MATCH (n) RETURN n\") { totalCount } }"),
                refused("an unknown fragment", "UNKNOWN_FRAGMENT", "{ catalogue { ...F } }"),
                invalid("a fragment nobody spreads", "{ __typename } fragment F on Job { id }"),
                invalid("a fragment of another type", "{ catalogue { ... on Job { id } } }"),
                invalid(
                        "fields in conflict",
                        "{ a: job(id: \"drivers/G2\") { id } a: job(id: \"drivers/G3\") { id } }"),
                invalid("one directive twice", "{ catalogue { version @skip(if: true) @skip(if: false) } }"),
                refused("a variable nobody declares", "UNKNOWN_VARIABLE", "{ job(id: $id) { id } }"),
                invalid("a variable nobody uses", "query($id: ID) { __typename }"),
                refused("a variable of an unknown type", "UNKNOWN_TYPE", "query($id: Cypher) { job(id: $id) { id } }"),
                refused("a variable that is not given", "MISSING_VALUE", "query($id: ID!) { job(id: $id) { id } }"),
                refused("a mutation that there is not", "UNKNOWN_FIELD", "mutation { deleteEverything }"),
                invalid("a subscription", "subscription { jobs { totalCount } }"),
                invalid("a text that does not end", "{ job(id: \"drivers) { id } }"),
                invalid("an escape that there is not", "{ job(id: \"\\x41\") { id } }"),
                invalid("a lone surrogate in an escape", "{ job(id: \"\\uD800\") { id } }"),
                invalid("a control character in the document", "{ job\u0000(id: \"drivers/G2\") { id } }"),
                invalid("a field in other letters", "{ ｊobs { totalCount } }"),
                refused(
                        "a number beyond all bounds",
                        "WRONG_VALUE",
                        "{ jobs(first: 99999999999999999999) { totalCount } }"),
                refused(
                        "a number of a thousand digits",
                        "WRONG_VALUE",
                        "{ jobs(first: " + "9".repeat(1_000) + ") { totalCount } }"),
                refused("a fraction for a whole number", "WRONG_VALUE", "{ jobs(first: 1.5) { totalCount } }"),
                refused(
                        "an enumeration as text",
                        "WRONG_VALUE",
                        "{ search(text: \"x\", kinds: \"JOB\") { totalCount } }"),
                new Bad(
                        "a word that an enumeration does not have",
                        Request.document("{ search(text: \"x\", kinds: DROP) { totalCount } }"),
                        400,
                        "UNKNOWN_VALUE"),
                new Bad(
                        "an operation that there is not",
                        Request.post("{\"query\":\"query A { __typename }\",\"operationName\":\"B\"}"),
                        400,
                        "UNKNOWN_OPERATION"),
                new Bad(
                        "several operations, none named",
                        Request.document("query A { __typename } query B { __typename }"),
                        400,
                        "MISSING_VALUE"));
    }

    private static Bad argument(String name, String question, String code) {
        return new Bad(name, Request.document("{ " + question + " { __typename } }"), 200, code);
    }

    private static Bad variable(String name, String type, String question, String json, String code) {
        String document = "query($v: " + type + ") { " + question + " }";
        return new Bad(
                name, Request.post("{\"query\":\"" + document + "\",\"variables\":{\"v\":" + json + "}}"), 400, code);
    }

    private static String cursor(String plain) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    static Stream<Bad> arguments() {
        List<Bad> table = new ArrayList<>(List.of(
                argument("a page of none", "jobs(first: 0)", "PAGE_SIZE"),
                argument("a page of less than none", "jobs(first: -1)", "PAGE_SIZE"),
                argument("the smallest number", "jobs(last: -2147483648)", "PAGE_SIZE"),
                argument("a page that is too long", "competencies(first: 101)", "PAGE_SIZE"),
                argument("both ends of a list", "jobs(first: 1, last: 1)", "FIRST_AND_LAST"),
                argument("a cursor that is no cursor", "jobs(after: \"%%%\")", "INVALID_CURSOR"),
                argument("an empty cursor", "jobs(after: \"\")", "INVALID_CURSOR"),
                argument(
                        "a cursor made by hand",
                        "jobs(after: \"" + cursor("jobs:drivers/G2") + "\")",
                        "INVALID_CURSOR"),
                argument(
                        "a path as a cursor", "jobs(before: \"" + cursor("../../etc/passwd") + "\")", "INVALID_CURSOR"),
                variable("a page of every size", "Int", "jobs(first: $v) { totalCount }", "2147483648", "WRONG_VALUE"),
                variable("a page as text", "Int", "jobs(first: $v) { totalCount }", "\"1\"", "WRONG_VALUE"),
                variable("a page of one and a half", "Int", "jobs(first: $v) { totalCount }", "1.5", "WRONG_VALUE"),
                variable("a page of almost infinity", "Int", "jobs(first: $v) { totalCount }", "1e999", "WRONG_VALUE"),
                variable(
                        "years without end",
                        "Float!",
                        "gap(from: \\\"drivers/G2\\\", to: \\\"drivers/G3\\\", person: {experience: [{kind: ANY, years: $v}]})"
                                + " { verdict { status } }",
                        "1e400",
                        "WRONG_VALUE"),
                variable("an id that is true", "ID!", "job(id: $v) { id }", "true", "WRONG_VALUE"),
                variable("an id that is a fraction", "ID!", "job(id: $v) { id }", "1.5", "WRONG_VALUE"),
                variable("an id that is an object", "ID!", "job(id: $v) { id }", "{\"$gt\":\"\"}", "WRONG_VALUE"),
                variable("an id that is a list", "ID!", "job(id: $v) { id }", "[\"drivers/G2\"]", "WRONG_VALUE"),
                variable("no id", "ID!", "job(id: $v) { id }", "null", "MISSING_VALUE"),
                variable(
                        "a key of an object's prototype",
                        "JobFilter",
                        "jobs(filter: $v) { totalCount }",
                        "{\"__proto__\":{\"admin\":true}}",
                        "UNKNOWN_ARGUMENT"),
                variable(
                        "a key named constructor",
                        "PlaceInput!",
                        "nextMoves(from: $v) { __typename }",
                        "{\"constructor\":{\"prototype\":{}}}",
                        "UNKNOWN_ARGUMENT")));
        List<String> texts = List.of(
                "drivers/G2' OR 1=1 //",
                "x'}) MATCH (n) DETACH DELETE n //",
                "`}) CALL dbms.shutdown() //",
                "${jndi:ldap://127.0.0.1/a}",
                "*:* OR title:[a TO z]~2^9 && ||!(){}\"~?\\\\/+-",
                "#{T(Runtime).getRuntime().exit(0)}",
                "<script>alert(1)</script>",
                "\\u0000\\u202e\\ud83d",
                "drivers/G2\\r\\nSet-Cookie: a=b",
                "a".repeat(1_999));
        String[][] places = {
            {"gap(from: $v, to: \"drivers/G3\")", "UNKNOWN_POSITION"},
            {"gap(from: \"drivers/G2\", to: $v)", "UNKNOWN_POSITION"},
            {"nextMoves(from: {family: $v})", "UNKNOWN_JOB_FAMILY"},
            {"feeders(to: {field: $v})", "UNKNOWN_OCCUPATIONAL_FIELD"},
            {"careerPaths(from: {grade: $v}, to: {grade: \"NOA\"})", "UNKNOWN_GRADE"},
            {"careerPaths(from: {grade: \"G5\"}, to: {grade: \"NOA\"}, options: {through: $v})", "UNKNOWN_JOB"},
            {"jobs(filter: {grades: [$v]})", "UNKNOWN_GRADE"},
            {"jobs(filter: {families: [$v]})", "UNKNOWN_JOB_FAMILY"},
            {"jobs(filter: {competencies: [$v]})", "UNKNOWN_COMPETENCY"},
            {"jobs(filter: {dutyAreas: [$v]})", "UNKNOWN_DUTY_AREA"}
        };
        // each text once, each place once: what a text can do, it can do anywhere
        for (int number = 0; number < texts.size(); number++) {
            String text = texts.get(number);
            String document = "query($v: ID!) { " + places[number][0] + " { __typename } }";
            table.add(new Bad(
                    "in " + places[number][0] + ": " + (text.length() > 60 ? "a long text" : text),
                    Request.post("{\"query\":\"" + document.replace("\"", "\\\"") + "\",\"variables\":{\"v\":\""
                            + (text.contains("\\u") ? text : text.replace("\"", "\\\"")) + "\"}}"),
                    200,
                    places[number][1]));
        }
        return table.stream();
    }

    private static Bad malformed(String name, String body) {
        return new Bad(name, Request.post(body), 400, "MALFORMED_REQUEST");
    }

    private static Bad bytes(String name, int... bytes) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes("{\"query\":\"{ __typename }\",\"operationName\":\"".getBytes(StandardCharsets.UTF_8));
        for (int one : bytes) {
            body.write(one);
        }
        body.writeBytes("\"}".getBytes(StandardCharsets.UTF_8));
        return new Bad(name, Request.post(body.toByteArray()), 400, "MALFORMED_REQUEST");
    }

    static Stream<Bad> bodies() {
        return Stream.of(
                new Bad("a list of questions", Request.post("[{\"query\":\"{ __typename }\"}]"), 400, "BATCH_REFUSED"),
                new Bad("an empty list of questions", Request.post("[]"), 400, "BATCH_REFUSED"),
                malformed("an empty body", ""),
                malformed("nothing", "null"),
                malformed("a text", "\"{ __typename }\""),
                malformed("a number", "42"),
                malformed("an empty object", "{}"),
                malformed("no query", "{\"query\":null}"),
                malformed("an empty query", "{\"query\":\"  \"}"),
                malformed("a query that is a number", "{\"query\":1}"),
                malformed("a query that is a list", "{\"query\":[\"{ __typename }\"]}"),
                malformed("variables that are a list", "{\"query\":\"{ __typename }\",\"variables\":[]}"),
                malformed("variables that are a text", "{\"query\":\"{ __typename }\",\"variables\":\"{}\"}"),
                malformed("extensions that are a text", "{\"query\":\"{ __typename }\",\"extensions\":\"{}\"}"),
                malformed("an operation name that is a number", "{\"query\":\"{ __typename }\",\"operationName\":1}"),
                malformed("a key twice", "{\"query\":\"{ __typename }\",\"query\":\"{ catalogue { version } }\"}"),
                malformed("something behind the end", "{\"query\":\"{ __typename }\"} {}"),
                malformed("half an object", "{\"query\":\"{ __typename }\""),
                malformed("no number", "{\"query\":\"{ __typename }\",\"variables\":{\"a\":NaN}}"),
                malformed("infinity", "{\"query\":\"{ __typename }\",\"variables\":{\"a\":-Infinity}}"),
                malformed(
                        "a number of ten thousand digits",
                        "{\"query\":\"{ __typename }\",\"variables\":{\"a\":" + "1".repeat(10_000) + "}}"),
                malformed("a comment", "{\"query\":\"{ __typename }\" /* ! */}"),
                malformed("other quotes", "{'query':'{ __typename }'}"),
                malformed("a line break in a text", "{\"query\":\"{\n__typename }\"}"),
                malformed("a NUL", "{\"query\":\"{ __typename }\u0000\"}"),
                malformed("brackets without end", "[".repeat(100_000)),
                malformed("both a query and a saved question", "{\"query\":\"{ __typename }\",\"documentId\":\"job\"}"),
                malformed(
                        "a hash that is not the query's",
                        "{\"query\":\"{ __typename }\",\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"00\"}}}"),
                malformed(
                        "a persisted query of another version",
                        "{\"extensions\":{\"persistedQuery\":{\"version\":2,\"sha256Hash\":\"00\"}}}"),
                new Bad(
                        "a hash that nothing has",
                        Request.post("{\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"00\"}}}"),
                        400,
                        "PERSISTED_QUERY_NOT_FOUND"),
                new Bad(
                        "a saved question that there is not",
                        Request.post("{\"documentId\":\"../application\"}"),
                        404,
                        "UNKNOWN_QUESTION"),
                bytes("broken UTF-8", 0xC3, 0x28),
                bytes("UTF-8 longer than it need be", 0xC0, 0xAF),
                bytes("a surrogate as UTF-8", 0xED, 0xA0, 0x80),
                bytes("half a letter", 0xE2, 0x82),
                new Bad(
                        "UTF-16",
                        Request.post("{\"query\":\"{ __typename }\"}".getBytes(StandardCharsets.UTF_16)),
                        400,
                        "MALFORMED_REQUEST"),
                new Bad(
                        "a compressed body that does not say so",
                        Request.post(compressed("{\"query\":\"{ __typename }\"}")),
                        400,
                        "MALFORMED_REQUEST"));
    }

    private static byte[] compressed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static Bad type(String name, @Nullable String type) {
        return new Bad(
                name,
                Request.post("{\"query\":\"{ __typename }\"}").with("Content-Type", type),
                415,
                "UNSUPPORTED_MEDIA_TYPE");
    }

    static Stream<Bad> types() {
        return Stream.of(
                type("no content type", null),
                type("an empty content type", ""),
                type("a content type that is none", "///"),
                type("plain text", "text/plain"),
                type("plain text that looks like JSON", "text/plain; application/json"),
                type("a document alone", "application/graphql"),
                type("JSON in another charset", "application/json; charset=utf-16"),
                type("JSON in a charset that there is not", "application/json; charset=x"),
                type("another kind of JSON", "application/ld+json"),
                new Bad(
                        "a form",
                        Request.of("POST", "/graphql", "query=%7B__typename%7D".getBytes(StandardCharsets.UTF_8))
                                .with("Content-Type", "application/x-www-form-urlencoded"),
                        415,
                        "UNSUPPORTED_MEDIA_TYPE"),
                new Bad(
                        "a form with a file",
                        Request.of(
                                        "POST",
                                        "/graphql",
                                        ("--x\r\nContent-Disposition: form-data; name=\"operations\"\r\n\r\n{\"query\":\"{ __typename }\"}\r\n--x--\r\n")
                                                .getBytes(StandardCharsets.UTF_8))
                                .with("Content-Type", "multipart/form-data; boundary=x"),
                        415,
                        "UNSUPPORTED_MEDIA_TYPE"),
                new Bad(
                        "a form with a file that is broken",
                        Request.of("POST", "/graphql", "nothing".getBytes(StandardCharsets.UTF_8))
                                .with("Content-Type", "multipart/form-data"),
                        415,
                        "UNSUPPORTED_MEDIA_TYPE"),
                new Bad(
                        "a compressed body",
                        Request.post(compressed("{\"query\":\"" + " ".repeat(1_000_000) + "\"}"))
                                .with("Content-Encoding", "gzip"),
                        415,
                        "UNSUPPORTED_MEDIA_TYPE"),
                new Bad("an answer as text", Request.document(GOOD).with("Accept", "text/html"), 406, "NOT_ACCEPTABLE"),
                new Bad("an answer as nothing", Request.document(GOOD).with("Accept", "///"), 406, "NOT_ACCEPTABLE"));
    }

    private static Bad address(String name, String address, int status, String code) {
        return new Bad(name, Request.get(address), status, code);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static Stream<Bad> addresses() {
        return Stream.of(
                address("no question", "/graphql", 400, "MALFORMED_REQUEST"),
                address("an empty question", "/graphql?query=", 400, "MALFORMED_REQUEST"),
                address(
                        "two questions",
                        "/graphql?query=%7B__typename%7D&query=%7B__typename%7D",
                        400,
                        "MALFORMED_REQUEST"),
                address(
                        "variables that are no JSON",
                        "/graphql?query=%7B__typename%7D&variables=%7B",
                        400,
                        "MALFORMED_REQUEST"),
                address(
                        "variables that are a number",
                        "/graphql?query=%7B__typename%7D&variables=1",
                        400,
                        "MALFORMED_REQUEST"),
                address(
                        "broken UTF-8 in an address",
                        "/graphql?query=%7B__typename%7D&operationName=%C3%28",
                        400,
                        "MALFORMED_REQUEST"),
                address("an escape that is none", "/graphql?query=%ZZ", 400, "MALFORMED_REQUEST"),
                address("a change by address", "/graphql?query=" + encoded("mutation { a }"), 400, "UNKNOWN_FIELD"),
                address(
                        "a person in an address",
                        "/graphql?query="
                                + encoded(
                                        "{ gap(from: \"drivers/G2\", to: \"drivers/G3\", person: {}) { __typename } }"),
                        405,
                        "PERSON_BY_GET"),
                address(
                        "a person in the variables of an address",
                        "/graphql/questions/person?variables="
                                + encoded(
                                        "{\"from\":\"drivers/G2\",\"to\":\"drivers/G3\",\"person\":{\"licences\":[\"B\"]},"
                                                + "\"place\":{\"grade\":\"G3\"}}"),
                        405,
                        "PERSON_BY_GET"),
                address("a saved question in other letters", "/graphql/questions/JOB", 404, "UNKNOWN_QUESTION"),
                address("a file beside the saved questions", "/graphql/questions/job.graphql", 404, "UNKNOWN_QUESTION"),
                address(
                        "a path out of the saved questions",
                        "/graphql/questions/..%2F..%2Fapplication.yaml",
                        400,
                        "MALFORMED_REQUEST"),
                address(
                        "the same, encoded twice",
                        "/graphql/questions/..%252F..%252Fapplication.yaml",
                        400,
                        "MALFORMED_REQUEST"),
                address(
                        "the same, with a backslash",
                        "/graphql/questions/..%5C..%5Capplication.yaml",
                        400,
                        "MALFORMED_REQUEST"),
                address("a NUL in a path", "/graphql/questions/job%00.graphql", 400, "MALFORMED_REQUEST"),
                address("a NUL in a path, encoded twice", "/graphql/questions/job%2500", 400, "MALFORMED_REQUEST"),
                address("a long name", "/graphql/questions/" + "a".repeat(4_000), 404, "UNKNOWN_QUESTION"),
                address("a saved question without its variables", "/graphql/questions/job", 400, "MISSING_VALUE"),
                address("a page that there is not", "/graphql/admin", 404, "NOT_FOUND"),
                address("a page of the server's insides", "/actuator/env", 404, "NOT_FOUND"),
                address("a heap dump", "/actuator/heapdump", 404, "NOT_FOUND"),
                address("a file of the server", "/application.yaml", 404, "NOT_FOUND"),
                address("a path out of the server", "/../../etc/passwd", 400, "MALFORMED_REQUEST"));
    }

    private static Bad method(String method, int status, String code) {
        return new Bad("by " + method, Request.of(method, "/graphql", new byte[0]), status, code);
    }

    private static Bad raw(
            String name, String line, Map<String, String> headers, String body, int status, String code) {
        Map<String, String> all = new HashMap<>(Map.of("Host", "127.0.0.1"));
        all.putAll(headers);
        return new Bad(name, new Request(line, all, body.getBytes(StandardCharsets.UTF_8)), status, code);
    }

    static Stream<Bad> protocol() {
        Map<String, String> json = Map.of("Content-Type", "application/json");
        return Stream.of(
                method("PUT", 405, "METHOD_NOT_ALLOWED"),
                new Bad(
                        "more types than can be put in order",
                        Request.document(GOOD).with("Accept", "a/b,".repeat(1_000) + "*/*"),
                        406,
                        "NOT_ACCEPTABLE"),
                new Bad(
                        "tags that are none",
                        Request.get("/graphql/questions/jbo").with("If-None-Match", "W/W/\"\"\",,,"),
                        404,
                        "UNKNOWN_QUESTION"),
                method("DELETE", 405, "METHOD_NOT_ALLOWED"),
                method("PATCH", 405, "METHOD_NOT_ALLOWED"),
                method("TRACE", 405, "METHOD_NOT_ALLOWED"),
                method("CYPHER", 400, "MALFORMED_REQUEST"),
                new Bad(
                        "what the server as a whole can do",
                        Request.of("OPTIONS", "*", new byte[0]),
                        400,
                        "MALFORMED_REQUEST"),
                new Bad(
                        "another method in disguise",
                        Request.of(
                                        "GET",
                                        "/graphql?query=%7B__typename%7D&_method=POST",
                                        "{}".getBytes(StandardCharsets.UTF_8))
                                .with("X-HTTP-Method-Override", "DELETE")
                                .with("Accept", "text/html"),
                        406,
                        "NOT_ACCEPTABLE"),
                new Bad(
                        "headers without end",
                        Request.document(GOOD).with("X-Long", "x".repeat(20_000)),
                        400,
                        "MALFORMED_REQUEST"),
                new Bad(
                        "an address without end",
                        Request.get("/graphql?query=" + "x".repeat(20_000)),
                        400,
                        "MALFORMED_REQUEST"),
                new Bad(
                        "two lengths",
                        Request.post("{}").with("Transfer-Encoding", "chunked").with("Content-Length", "2"),
                        400,
                        "MALFORMED_REQUEST"),
                new Bad(
                        "a length below nothing",
                        Request.post("{}").with("Content-Length", "-1"),
                        400,
                        "MALFORMED_REQUEST"),
                new Bad(
                        "a length that is none",
                        Request.post("{}").with("Content-Length", "two"),
                        400,
                        "MALFORMED_REQUEST"),
                new Bad(
                        "a coding that there is not",
                        Request.post("{}").with("Transfer-Encoding", "rot13"),
                        501,
                        "MALFORMED_REQUEST"),
                new Bad(
                        "chunks that are none",
                        Request.of("POST", "/graphql", "zz\r\n{}\r\n".getBytes(StandardCharsets.UTF_8))
                                .with("Content-Type", "application/json")
                                .with("Content-Length", null)
                                .with("Transfer-Encoding", "chunked"),
                        400,
                        "MALFORMED_REQUEST"),
                raw("no version of HTTP", "GET /graphql HTTP/9.9", Map.of(), "", 505, "MALFORMED_REQUEST"),
                raw("a line that is no request", "\u0000\u0001 nothing", json, "", 400, "MALFORMED_REQUEST"),
                raw(
                        "a letter that no address has",
                        "GET /graphql?query={__typename} HTTP/1.1",
                        Map.of(),
                        "",
                        400,
                        "MALFORMED_REQUEST"),
                raw(
                        "a header without a name",
                        "GET /graphql HTTP/1.1",
                        Map.of(" ", "x"),
                        "",
                        400,
                        "MALFORMED_REQUEST"));
    }
}
