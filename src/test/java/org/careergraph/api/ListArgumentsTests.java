package org.careergraph.api;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.GraphQlTester;

/** One rule for all lists that choose: left out they choose everything, and empty they are an error. */
@WithApi
class ListArgumentsTests {

    /** Each list that chooses, and a question with it. */
    private static final Map<String, String> CHOOSING = Map.ofEntries(
            Map.entry("Query.search.kinds", "search(text: \"it\", kinds: #) { totalCount }"),
            Map.entry("JobFilter.grades", "jobs(filter: {grades: #}) { totalCount }"),
            Map.entry("JobFilter.categories", "jobs(filter: {categories: #}) { totalCount }"),
            Map.entry("JobFilter.organizations", "jobs(filter: {organizations: #}) { totalCount }"),
            Map.entry("JobFilter.frameworks", "jobs(filter: {frameworks: #}) { totalCount }"),
            Map.entry("JobFilter.families", "jobs(filter: {families: #}) { totalCount }"),
            Map.entry("JobFilter.fields", "jobs(filter: {fields: #}) { totalCount }"),
            Map.entry("JobFilter.competencies", "jobs(filter: {competencies: #}) { totalCount }"),
            Map.entry("JobFilter.dutyAreas", "jobs(filter: {dutyAreas: #}) { totalCount }"),
            Map.entry("VacancyFilter.organizations", "vacancies(filter: {organizations: #}) { totalCount }"),
            Map.entry("VacancyFilter.grades", "vacancies(filter: {grades: #}) { totalCount }"),
            Map.entry("VacancyFilter.educationLevels", "vacancies(filter: {educationLevels: #}) { totalCount }"),
            Map.entry("VacancyFilter.languages", "vacancies(filter: {languages: #}) { totalCount }"),
            Map.entry("CompetencyFilter.kinds", "competencies(filter: {kinds: #}) { totalCount }"),
            Map.entry("CompetencyFilter.families", "competencies(filter: {families: #}) { totalCount }"),
            Map.entry("CompetencyFilter.grades", "competencies(filter: {grades: #}) { totalCount }"),
            Map.entry("Query.nextMoves.kinds", "nextMoves(from: {job: \"drivers/G2\"}, kinds: #) { kind }"),
            Map.entry("Query.feeders.kinds", "feeders(to: {job: \"drivers/G3\"}, kinds: #) { kind }"),
            Map.entry("Job.leadsTo.kinds", "job(id: \"drivers/G2\") { leadsTo(kinds: #) { kind } }"),
            Map.entry(
                    "Requirements.competencies.kinds",
                    "job(id: \"drivers/G2\") { requirements { competencies(kinds: #) { number } } }"),
            Map.entry(
                    "Gap.competencies.status",
                    "gap(from: \"drivers/G2\", to: \"drivers/G3\") { competencies(status: #) { status } }"),
            Map.entry(
                    "CareerPathOptions.kinds",
                    "careerPaths(from: {grade: \"G2\"}, to: {grade: \"G3\"}, options: {kinds: #}) { __typename }"));

    /** Lists that add something, each of which may be empty. */
    private static final Map<String, String> ADDING = Map.of(
            "CareerPathOptions.avoid",
            "careerPaths(from: {grade: \"G2\"}, to: {grade: \"G3\"}, options: {avoid: #}) { __typename }",
            "Query.whatIf.acquire",
            "whatIf(person: {currentJob: \"drivers/G2\"}, acquire: #) { __typename }",
            "PersonInput.education",
            "gap(from: \"drivers/G2\", to: \"drivers/G3\", person: {education: #}) { __typename }",
            "PersonInput.experience",
            "gap(from: \"drivers/G2\", to: \"drivers/G3\", person: {experience: #}) { __typename }",
            "PersonInput.languages",
            "gap(from: \"drivers/G2\", to: \"drivers/G3\", person: {languages: #}) { __typename }",
            "PersonInput.competencies",
            "gap(from: \"drivers/G2\", to: \"drivers/G3\", person: {competencies: #}) { __typename }",
            "PersonInput.licences",
            "gap(from: \"drivers/G2\", to: \"drivers/G3\", person: {licences: #}) { __typename }",
            "HeldExperienceInput.includes",
            "gap(from: \"drivers/G2\", to: \"drivers/G3\", person: {experience: [{years: 1, kind: ANY, includes: #}]})"
                    + " { __typename }");

    @Autowired
    private GraphQlTester tester;

    @Autowired
    private GraphQlSource source;

    static final Set<String> WITH_AN_EMPTY_LIST = CHOOSING.keySet();

    @ParameterizedTest
    @FieldSource("WITH_AN_EMPTY_LIST")
    void anEmptyListIsAnErrorThatNamesIt(String list) {
        tester.document("{ " + requireNonNull(CHOOSING.get(list)).replace("#", "[]") + " }")
                .execute()
                .errors()
                .satisfy(errors -> {
                    assertThat(errors).hasSize(1);
                    assertThat(errors.getFirst().getExtensions())
                            .containsEntry("code", "EMPTY_LIST")
                            .containsEntry("value", "[]")
                            .hasEntrySatisfying(
                                    "argument",
                                    argument -> assertThat(String.valueOf(argument))
                                            .endsWith(list.substring(list.lastIndexOf('.') + 1)));
                });
    }

    static Stream<String> leftOut() {
        return Stream.concat(
                CHOOSING.values().stream().map(question -> question.replace("#", "null")),
                ADDING.entrySet().stream()
                        .flatMap(entry -> Stream.of("null", "[]")
                                // what is acquired must be told
                                .filter(value ->
                                        !(value.equals("null") && entry.getKey().endsWith("acquire")))
                                .map(value -> entry.getValue().replace("#", value))));
    }

    @ParameterizedTest
    @MethodSource("leftOut")
    void whatIsLeftOutOrAddsNothingIsAnswered(String question) {
        tester.document("{ " + question + " }").executeAndVerify();
    }

    @Test
    void everyListOfTheSchemaIsOneOrTheOther() {
        assertThat(Stream.concat(CHOOSING.keySet().stream(), ADDING.keySet().stream()))
                .containsExactlyInAnyOrderElementsOf(lists());
    }

    private Set<String> lists() {
        Stream<String> arguments = source.schema().getAllTypesAsList().stream()
                .filter(type ->
                        type instanceof GraphQLObjectType && !type.getName().startsWith("__"))
                .map(GraphQLObjectType.class::cast)
                .flatMap(type -> type.getFieldDefinitions().stream()
                        .flatMap(field -> field.getArguments().stream()
                                .filter((GraphQLArgument argument) -> isList(argument.getType()))
                                .map(argument -> type.getName() + "." + field.getName() + "." + argument.getName())));
        Stream<String> fields = source.schema().getAllTypesAsList().stream()
                .filter(GraphQLInputObjectType.class::isInstance)
                .map(GraphQLInputObjectType.class::cast)
                .flatMap(type -> type.getFields().stream()
                        .filter((GraphQLInputObjectField field) -> isList(field.getType()))
                        .map(field -> type.getName() + "." + field.getName()));
        return Stream.concat(arguments, fields).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isList(GraphQLInputType type) {
        return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type));
    }
}
