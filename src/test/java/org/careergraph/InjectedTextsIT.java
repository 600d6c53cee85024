package org.careergraph;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careergraph.graph.StatementCounter;
import org.careergraph.path.CareerMaps;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

/**
 * Texts that are syntax elsewhere, in every place of the schema that takes a text or an id: to the database they are values, and
 * to the index words.
 */
@Tag("server")
@WithProduct
class InjectedTextsIT {
    private static final List<String> TEXTS = List.of(
            // Cypher
            "x' OR 1=1 //",
            "x\"}) MATCH (n) DETACH DELETE n //",
            "x'}) MATCH (n) DETACH DELETE n RETURN 1 //",
            "`}) CALL db.labels() YIELD label RETURN label //",
            "$searches",
            "\\u0027 RETURN 1 /*",
            "';CALL apoc.load.json('http://127.0.0.1/')//",
            // Lucene
            "*:*",
            "title:[a TO z]",
            "{* TO *}",
            "drivers~0.1 \"a b\"~5 finance^1000",
            "+driver -finance && || ! ( ) { } [ ] ^ \" ~ * ? : \\ /",
            "/.*/",
            "NOT driver",
            "AND OR NOT TO",
            "_exists_:title",
            "(((((((((((",
            "\"",
            "\\",
            "a\\",
            // and what is odd by itself
            "",
            " \t ",
            "%00",
            "\u0000",
            "\uD800",
            "\u202Etxt",
            "${jndi:ldap://127.0.0.1/a}",
            "' + (SELECT 1) + '",
            "é".repeat(400));

    /** Required things beside the one that is tried. */
    private static final Map<String, Object> GIVEN = Map.of(
            "ID",
            "drivers/G2",
            "String",
            "driver",
            "Float",
            1.0,
            "Boolean",
            true,
            "Int",
            1,
            "PlaceInput",
            Map.of("grade", "G5"),
            "PersonInput",
            Map.of());

    /** Arguments of fields further down, with a question that leads there. */
    private static final Map<String, String> FURTHER = Map.of(
            "Vacancy.openOn.day", "query($v: String!) { vacancies { nodes { openOn(day: $v) } } }",
            "DutyArea.duties.family", "query($v: ID!) { dutyArea(id: \"travel\") { duties(family: $v) { id } } }",
            "DutyArea.duties.grade", "query($v: ID!) { dutyArea(id: \"travel\") { duties(grade: $v) { id } } }");

    /** Of a field that answers objects, enough to have it worked out. */
    private static final Map<String, String> SHOWN = Map.of("search", "nodes { node { id } }");

    @Autowired
    private GraphQlSource source;

    @Autowired
    private ExecutionGraphQlService graphQl;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private CareerMaps maps;

    @Autowired
    private Driver driver;

    private record Question(String document, Function<String, Object> value) {}

    @Test
    void areTextsEverywhere() {
        String version = maps.current().version();
        long before = things();
        Map<String, Question> places = places();
        assertThat(places).hasSizeGreaterThan(60).containsKeys("search.text", "gap.person.languages[].language");
        List<String> names = List.copyOf(places.keySet());
        places.forEach((place, question) -> texts(names.indexOf(place), place).forEach(text -> {
            List<String> sent = statements.during(() -> answered(place, question, text));
            assertThat(sent).as(place + ": " + text).hasSizeLessThanOrEqualTo(3);
            if (text.length() > 9) {
                assertThat(sent).as(place).noneMatch(statement -> statement.contains(text));
            }
        }));
        assertThat(things()).isEqualTo(before);
        assertThat(maps.current().version()).isEqualTo(version);
    }

    /** All of them to the index; to each other place some, and each to some place: what a text can do, it can do anywhere. */
    private static List<String> texts(int number, String place) {
        return place.equals("search.text")
                ? TEXTS
                : Stream.iterate(number, next -> next + 11)
                        .limit(3)
                        .map(next -> TEXTS.get(next % TEXTS.size()))
                        .toList();
    }

    private long things() {
        return driver.executableQuery(
                        "MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) + count(r) AS things")
                .execute()
                .records()
                .getFirst()
                .get("things")
                .asLong();
    }

    private void answered(String place, Question question, String text) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("v", question.value().apply(text));
        ExecutionGraphQlResponse response = requireNonNull(graphQl.execute(new DefaultExecutionGraphQlRequest(
                        question.document(), null, variables, Map.of(), "test", null))
                .block());
        assertThat(response.getErrors())
                .as(place + ": " + text)
                .extracting(ResponseError::getExtensions)
                .allSatisfy(extensions -> assertThat(String.valueOf(extensions.get("code")))
                        .matches("UNKNOWN_[A-Z_]+|INVALID_CURSOR|INVALID_DAY|CONTRADICTORY_[A-Z]+|MISSING_VALUE"));
        assertThat(String.valueOf(response.getErrors())).doesNotContain("Exception", "org.neo4j", "lucene");
    }

    // ------------------------------------------------------------ where a text may stand

    private Map<String, Question> places() {
        Map<String, Question> places = new TreeMap<>();
        source.schema()
                .getQueryType()
                .getFieldDefinitions()
                .forEach(field -> field.getArguments()
                        .forEach(argument -> leaves(argument.getType(), field.getName() + "." + argument.getName())
                                .forEach((place, value) ->
                                        places.put(place, new Question(document(field, argument), value)))));
        Set<String> further = further();
        assertThat(FURTHER.keySet()).containsExactlyInAnyOrderElementsOf(further);
        FURTHER.forEach((place, document) -> places.put(place, new Question(document, text -> text)));
        return places;
    }

    private Set<String> further() {
        return source.schema().getAllTypesAsList().stream()
                .filter(type -> type instanceof GraphQLObjectType
                        && !type.getName().startsWith("__")
                        && !type.getName().equals("Query"))
                .map(GraphQLObjectType.class::cast)
                .flatMap(type -> type.getFieldDefinitions().stream()
                        .flatMap(field -> field.getArguments().stream()
                                .filter(argument -> isText(GraphQLTypeUtil.unwrapAll(argument.getType())))
                                .map(argument -> type.getName() + "." + field.getName() + "." + argument.getName())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isText(GraphQLNamedType type) {
        return Set.of("ID", "String").contains(type.getName());
    }

    /** Each text within a type, with the value that has it there. */
    private static Map<String, Function<String, Object>> leaves(GraphQLInputType type, String place) {
        GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
        if (GraphQLTypeUtil.isList(bare)) {
            Map<String, Function<String, Object>> entries = new LinkedHashMap<>();
            leaves((GraphQLInputType) GraphQLTypeUtil.unwrapOne(bare), place + "[]")
                    .forEach((inside, value) -> entries.put(inside, text -> List.of(value.apply(text))));
            return entries;
        }
        if (bare instanceof GraphQLInputObjectType object) {
            Map<String, Function<String, Object>> fields = new LinkedHashMap<>();
            object.getFields()
                    .forEach(field -> leaves(field.getType(), place + "." + field.getName())
                            .forEach((inside, value) -> fields.put(inside, text -> {
                                Map<String, Object> whole = required(object);
                                whole.put(field.getName(), value.apply(text));
                                return whole;
                            })));
            return fields;
        }
        return isText((GraphQLNamedType) bare) ? Map.of(place, text -> text) : Map.of();
    }

    private static Map<String, Object> required(GraphQLInputObjectType object) {
        Map<String, Object> required = new HashMap<>();
        object.getFields().stream()
                .filter((GraphQLInputObjectField field) ->
                        GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue())
                .forEach(field -> required.put(field.getName(), given(field.getType())));
        return required;
    }

    private static Object given(GraphQLInputType type) {
        GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
        if (GraphQLTypeUtil.isList(bare)) {
            return List.of();
        }
        return bare instanceof GraphQLEnumType words
                ? words.getValues().getFirst().getName()
                : requireNonNull(GIVEN.get(((GraphQLNamedType) bare).getName()));
    }

    private static String document(GraphQLFieldDefinition field, GraphQLArgument tried) {
        List<String> arguments = new ArrayList<>(List.of(tried.getName() + ": $v"));
        field.getArguments().stream()
                .filter(argument -> argument != tried && GraphQLTypeUtil.isNonNull(argument.getType()))
                .forEach(argument -> arguments.add(argument.getName() + ": " + written(given(argument.getType()))));
        String selection = GraphQLTypeUtil.isEnum(GraphQLTypeUtil.unwrapAll(field.getType()))
                ? ""
                : " { " + SHOWN.getOrDefault(field.getName(), "__typename") + " }";
        return "query($v: %s) { %s(%s)%s }"
                .formatted(
                        GraphQLTypeUtil.simplePrint(tried.getType()),
                        field.getName(),
                        String.join(", ", arguments),
                        selection);
    }

    private static String written(Object value) {
        return switch (value) {
            case String text -> '"' + text + '"';
            case Map<?, ?> fields ->
                fields.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + written(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            case List<?> entries ->
                entries.stream().map(InjectedTextsIT::written).collect(Collectors.joining(", ", "[", "]"));
            default -> Stream.of(value).map(String::valueOf).findFirst().orElseThrow();
        };
    }
}
