package org.careergraph.refusals;

import static graphql.validation.ValidationErrorType.*;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.ParseAndValidate;
import graphql.parser.Parser;
import graphql.validation.ValidationErrorType;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careergraph.api.WithApi;
import org.careergraph.http.Wire;
import org.careergraph.http.Wire.Answer;
import org.careergraph.http.Wire.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;

/** What the schema refuses names the value, the place and the nearest valid one, in no words of the engine's. */
@WithApi
class SchemaRefusalsTests {
    /** Names of the engine's rules and classes, and how Java writes objects. */
    private static final Pattern INSIDES = Pattern.compile(
            "validation|graphql-?java|graphql\\.[a-z]|antlr|value\\{|type\\{|coerc|expected|@\\[|exception",
            Pattern.CASE_INSENSITIVE);

    /** Rules whose errors cannot be had from this schema, each with why. */
    private static final Set<ValidationErrorType> NEVER = EnumSet.of(
            // of syntax: another error, below
            InvalidSyntax,
            // never made by this engine
            DefaultForNonNullArgument,
            VariableNotAllowed,
            MaxQueryDepthExceeded,
            // told as a limit
            MaxQueryFieldsExceeded,
            // behind a hundred others, of which five are told
            MaxValidationErrorsReached,
            // there are no subscriptions and no @defer
            SubscriptionMultipleRootFields,
            SubscriptionIntrospectionRootField,
            DuplicateIncrementalLabel);

    @LocalServerPort
    private int port;

    @Autowired
    private GraphQlSource source;

    /** @param told the code, the argument or else the place, the value, the nearest one; those that are told */
    record Refused(ValidationErrorType rule, String document, String message, String... told) {
        @Override
        public String toString() {
            return rule + " " + document;
        }
    }

    static Stream<Refused> refused() {
        return Stream.of(
                new Refused(
                        FieldUndefined,
                        "{ jobz { totalCount } }",
                        "Query has no field \"jobz\"; the nearest: job, jobs, node.",
                        "UNKNOWN_FIELD",
                        "Query",
                        "jobz",
                        "job"),
                new Refused(
                        FieldUndefined,
                        "{ job(id: \"drivers/G2\") { requirements { educaton { level } } } }",
                        "Requirements has no field \"educaton\"; the nearest: education, experience, languages.",
                        "UNKNOWN_FIELD",
                        "Requirements",
                        "educaton",
                        "education"),
                new Refused(
                        FieldUndefined,
                        "{ node(id: \"drivers/G2\") { purpose } }",
                        "Node has no field \"purpose\", but Job, Vacancy has: ask for it in a fragment, ... on Job { purpose }.",
                        "UNKNOWN_FIELD",
                        "Node",
                        "purpose"),
                new Refused(
                        FieldUndefined,
                        "{ careerPaths(from: {grade: \"G5\"}, to: {grade: \"NOA\"}) { paths { from { id } } } }",
                        "CareerPathAnswer has no field \"paths\", but CareerPaths has: ask for it in a fragment, ... on CareerPaths { paths }.",
                        "UNKNOWN_FIELD",
                        "CareerPathAnswer",
                        "paths"),
                new Refused(
                        FieldUndefined,
                        "mutation { deleteEverything }",
                        "Mutation has no field \"deleteEverything\"; the nearest: reloadCatalogue.",
                        "UNKNOWN_FIELD",
                        "Mutation",
                        "deleteEverything",
                        "reloadCatalogue"),
                new Refused(
                        UnknownArgument,
                        "{ jobs(frist: 1) { totalCount } }",
                        "Query.jobs has no argument \"frist\"; the nearest: first, last, filter.",
                        "UNKNOWN_ARGUMENT",
                        "Query.jobs",
                        "frist",
                        "first"),
                new Refused(
                        UnknownDirective,
                        "{ catalogue { version @skp(if: true) } }",
                        "The schema has no directive \"skp\"; the nearest: skip, cost, defer.",
                        "UNKNOWN_DIRECTIVE",
                        "",
                        "skp",
                        "skip"),
                new Refused(
                        UnknownDirective,
                        "{ catalogue { version @skip(iff: true, if: true) } }",
                        "@skip has no argument \"iff\"; the nearest: if.",
                        "UNKNOWN_ARGUMENT",
                        "@skip",
                        "iff",
                        "if"),
                new Refused(
                        UnknownType,
                        "query($filter: JobFiltr) { jobs(filter: $filter) { totalCount } }",
                        "The schema has no type \"JobFiltr\"; the nearest: JobFilter, Int, Boolean.",
                        "UNKNOWN_TYPE",
                        "",
                        "JobFiltr",
                        "JobFilter"),
                new Refused(
                        UnknownType,
                        "{ node(id: \"x\") { ... on Jbo { id } } }",
                        "The schema has no type \"Jbo\"; the nearest: Job, Gap, Block.",
                        "UNKNOWN_TYPE",
                        "",
                        "Jbo",
                        "Job"),
                new Refused(
                        UndefinedFragment,
                        "{ catalogue { ...Fats } } fragment Facts on Catalogue { version }",
                        "The document has no fragment \"Fats\"; the nearest: Facts.",
                        "UNKNOWN_FRAGMENT",
                        "",
                        "Fats",
                        "Facts"),
                new Refused(
                        UndefinedVariable,
                        "query($ids: ID) { job(id: $id) { id } }",
                        "The operation has no variable \"id\"; the nearest: ids.",
                        "UNKNOWN_VARIABLE",
                        "",
                        "id",
                        "ids"),
                new Refused(
                        UnknownOperation,
                        "subscription { jobs { totalCount } }",
                        "There are no subscriptions here.",
                        "INVALID_DOCUMENT"),
                new Refused(
                        WrongType,
                        "{ jobs(first: \"one\") { totalCount } }",
                        "\"first\" takes a whole number from -2147483648 to 2147483647, not \"one\".",
                        "WRONG_VALUE",
                        "first",
                        "one"),
                new Refused(
                        WrongType,
                        "{ jobs(first: 2147483648) { totalCount } }",
                        "\"first\" takes a whole number from -2147483648 to 2147483647, not 2147483648.",
                        "WRONG_VALUE",
                        "first",
                        "2147483648"),
                new Refused(
                        WrongType,
                        "{ jobs(filter: {grade: [\"G5\"]}) { totalCount } }",
                        "JobFilter has no field \"grade\"; the nearest: grades, fields, dutyAreas.",
                        "UNKNOWN_ARGUMENT",
                        "filter.grade",
                        "grade",
                        "grades"),
                new Refused(
                        WrongType,
                        "{ jobs(filter: {grades: [\"G5\", null]}) { totalCount } }",
                        "\"filter.grades[1]\" must be given and not be null: an id, which is a text or a whole number.",
                        "MISSING_VALUE",
                        "filter.grades[1]"),
                new Refused(
                        WrongType,
                        "{ competencies(filter: {kinds: [CORES]}) { totalCount } }",
                        "CompetencyKind has no value \"CORES\"; the nearest: CORE, JOB_RELATED, TECHNICAL.",
                        "UNKNOWN_VALUE",
                        "filter.kinds[0]",
                        "CORES",
                        "CORE"),
                new Refused(
                        WrongType,
                        "{ job(id: \"drivers/G2\") { requirements { competencies(importance: \"ESSENTIAL\") { number } } } }",
                        "\"importance\" takes ESSENTIAL without quotation marks.",
                        "WRONG_VALUE",
                        "importance",
                        "ESSENTIAL",
                        "ESSENTIAL"),
                new Refused(
                        WrongType,
                        "{ job(id: \"drivers/G2\") { requirements { competencies(importance: 7) { number } } } }",
                        "\"importance\" takes a value of Importance, not 7.",
                        "WRONG_VALUE",
                        "importance",
                        "7"),
                new Refused(
                        WrongType,
                        "{ job(id: {family: \"drivers\"}) { id } }",
                        "\"id\" takes an id, which is a text or a whole number, not an object.",
                        "WRONG_VALUE",
                        "id"),
                new Refused(
                        WrongType,
                        "{ nextMoves(from: \"drivers/G2\") { kind } }",
                        "\"from\" takes an object, PlaceInput, not \"drivers/G2\".",
                        "WRONG_VALUE",
                        "from",
                        "drivers/G2"),
                new Refused(
                        WrongType,
                        "{ job(id: \"drivers/G2\") { duties(includeVariants: \"yes\") { id } } }",
                        "\"includeVariants\" takes true or false, not \"yes\".",
                        "WRONG_VALUE",
                        "includeVariants",
                        "yes"),
                new Refused(
                        WrongType,
                        "{ search(text: 5) { totalCount } }",
                        "\"text\" takes a text, not 5.",
                        "WRONG_VALUE",
                        "text",
                        "5"),
                new Refused(
                        WrongType,
                        "{ gap(from: \"a\", to: \"b\", person: {experience: [{years: \"two\", kind: ANY}]}) { __typename } }",
                        "\"person.experience[0].years\" takes a number, not \"two\".",
                        "WRONG_VALUE",
                        "person.experience[0].years",
                        "two"),
                new Refused(
                        WrongType,
                        "{ gap(from: \"a\", to: \"b\", person: {education: [{field: \"law\"}]}) { __typename } }",
                        "\"person.education[0].level\" must be given and not be null: a value of EducationLevel.",
                        "MISSING_VALUE",
                        "person.education[0].level"),
                new Refused(
                        WrongType,
                        "{ whatIf(person: {}, acquire: [{}]) { __typename } }",
                        "\"acquire[0]\" takes exactly one of education, experience, language, competency, licence, and not null.",
                        "WRONG_VALUE",
                        "acquire[0]",
                        "",
                        "education"),
                new Refused(
                        WrongType,
                        "{ catalogue { version @skip(if: 1) } }",
                        "\"if\" takes true or false, not 1.",
                        "WRONG_VALUE",
                        "if",
                        "1"),
                new Refused(
                        BadValueForDefaultArg,
                        "query($many: Int = \"x\") { jobs(first: $many) { totalCount } }",
                        "\"many\" takes a whole number from -2147483648 to 2147483647, not \"x\".",
                        "WRONG_VALUE",
                        "many",
                        "x"),
                new Refused(
                        MissingFieldArgument,
                        "{ job { id } }",
                        "\"id\" must be given and not be null: an id, which is a text or a whole number.",
                        "MISSING_VALUE",
                        "id"),
                new Refused(
                        NullValueForNonNullArgument,
                        "{ job(id: null) { id } }",
                        "\"id\" must be given and not be null: an id, which is a text or a whole number.",
                        "MISSING_VALUE",
                        "id"),
                new Refused(
                        MissingDirectiveArgument,
                        "{ catalogue { version @skip } }",
                        "\"if\" must be given and not be null: true or false.",
                        "MISSING_VALUE",
                        "if"),
                new Refused(
                        SubselectionRequired,
                        "{ catalogue }",
                        "Query.catalogue has the type Catalogue: say which fields of it, for example catalogue { version }.",
                        "INVALID_DOCUMENT",
                        "Query.catalogue"),
                new Refused(
                        SubselectionNotAllowed,
                        "{ node(id: \"drivers/G2\") { __typename { length } } }",
                        "Node.__typename has the type String, which has no fields.",
                        "INVALID_DOCUMENT",
                        "Node.__typename"),
                new Refused(
                        SubselectionNotAllowed,
                        "{ catalogue { version { length } } }",
                        "Catalogue.version has the type String, which has no fields.",
                        "INVALID_DOCUMENT",
                        "Catalogue.version"),
                new Refused(
                        VariableTypeMismatch,
                        "query($id: [Int!]) { job(id: $id) { id } }",
                        "The variable $id has the type [Int!]; another is needed at line 1, column 30.",
                        "INVALID_DOCUMENT"),
                new Refused(
                        NonInputTypeOnVariable,
                        "query($id: Job) { job(id: $id) { id } }",
                        "The variable $id has a type of answers; it needs an input type or a scalar.",
                        "INVALID_DOCUMENT"),
                new Refused(
                        UnusedVariable,
                        "query($id: ID) { __typename }",
                        "The variable $id is declared and not used.",
                        "INVALID_DOCUMENT"),
                new Refused(
                        UnusedFragment,
                        "{ __typename } fragment F on Job { id }",
                        "The fragment F is not used.",
                        "INVALID_DOCUMENT"),
                new Refused(
                        FragmentCycle,
                        "{ catalogue { ...F } } fragment F on Catalogue { ...F }",
                        "A fragment spreads itself, directly or through others.",
                        "INVALID_DOCUMENT"),
                new Refused(
                        InvalidFragmentType,
                        "{ catalogue { ... on Job { id } } }",
                        "A fragment is on a type that is impossible at its place.",
                        "INVALID_DOCUMENT"),
                new Refused(
                        InlineFragmentTypeConditionInvalid,
                        "{ catalogue { ... on Int { id } } }",
                        "A fragment is on a type that has no fields; it needs an object, an interface or a union.",
                        "INVALID_DOCUMENT"),
                new Refused(
                        FragmentTypeConditionInvalid,
                        "{ catalogue { ...F } } fragment F on Int { id }",
                        "A fragment is on a type that has no fields; it needs an object, an interface or a union.",
                        "INVALID_DOCUMENT"),
                new Refused(
                        FieldsConflict,
                        "{ job(id: \"drivers/G2\") { leadsTo(kinds: [LATERAL]) { kind } }"
                                + " job(id: \"drivers/G2\") { leadsTo(kinds: [PROMOTION]) { kind } } }",
                        "\"leadsTo\" is asked for twice, with different arguments or fields; give one of the two an alias.",
                        "INVALID_DOCUMENT"),
                new Refused(
                        FieldsConflict,
                        "{ a: job(id: \"drivers/G2\") { id } a: job(id: \"drivers/G3\") { id } }",
                        "\"a\" is asked for twice, with different arguments or fields; give one of the two an alias.",
                        "INVALID_DOCUMENT"),
                new Refused(
                        LoneAnonymousOperationViolation,
                        "{ __typename } query B { __typename }",
                        "An operation without a name must be the only one in its document; give each a name.",
                        "INVALID_DOCUMENT"),
                new Refused(
                        NonExecutableDefinition,
                        "type Query { a: Int }",
                        "A document cannot define types or directives.",
                        "INVALID_DOCUMENT"),
                new Refused(
                        MisplacedDirective,
                        "query @skip(if: true) { catalogue { version } }",
                        "The directive @skip is not allowed there.",
                        "INVALID_DOCUMENT"),
                new Refused(
                        DuplicateOperationName,
                        "query B { __typename } query B { __typename }",
                        "The operation B is there twice.",
                        "INVALID_DOCUMENT"),
                new Refused(
                        DuplicateFragmentName,
                        "{ catalogue { ...F } } fragment F on Catalogue { version } fragment F on Catalogue { version }",
                        "The fragment F is there twice.",
                        "INVALID_DOCUMENT"),
                new Refused(
                        DuplicateDirectiveName,
                        "{ catalogue { version @skip(if: true) @skip(if: false) } }",
                        "The directive @skip is there twice.",
                        "INVALID_DOCUMENT"),
                new Refused(
                        DuplicateArgumentNames,
                        "{ jobs(first: 1, first: 2) { totalCount } }",
                        "The argument first is there twice.",
                        "INVALID_DOCUMENT"),
                new Refused(
                        DuplicateVariableName,
                        "query($id: Int, $id: Int) { jobs(first: $id) { totalCount } }",
                        "The variable $id is there twice.",
                        "INVALID_DOCUMENT"),
                new Refused(
                        UniqueObjectFieldName,
                        "{ jobs(filter: {grades: [1], grades: [2]}) { totalCount } }",
                        "The field grades is there twice.",
                        "INVALID_DOCUMENT"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void isToldInOurWords(Refused refused) {
        assertThat(ParseAndValidate.validate(
                                source.schema(), new Parser().parseDocument(refused.document()), Locale.ENGLISH)
                        .getFirst()
                        .getValidationErrorType())
                .isEqualTo(refused.rule());
        told(Wire.send(port, Request.document(refused.document())), refused.message(), refused.told());
    }

    @Test
    void everyRuleOfTheEngineHasWordsOfOurs() {
        Set<ValidationErrorType> tried = refused().map(Refused::rule).collect(Collectors.toSet());
        assertThat(ValidationErrorType.values()).allMatch(rule -> tried.contains(rule) != NEVER.contains(rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "query($id: ID!) { job(id: $id) { id } } | {} | \"id\" must be given and not be null: an id, which is a text or a whole number. | MISSING_VALUE ~ id",
                "query($id: ID!) { job(id: $id) { id } } | {\"id\":null} | \"id\" must be given and not be null: an id, which is a text or a whole number. | MISSING_VALUE ~ id",
                "query($id: ID!) { job(id: $id) { id } } | {\"id\":true} | \"id\" takes an id, which is a text or a whole number, not true. | WRONG_VALUE ~ id ~ true",
                "query($n: Int) { jobs(first: $n) { totalCount } } | {\"n\":\"one\"} | \"n\" takes a whole number from -2147483648 to 2147483647, not \"one\". | WRONG_VALUE ~ n ~ one",
                "query($n: Int) { jobs(first: $n) { totalCount } } | {\"n\":1.5} | \"n\" takes a whole number from -2147483648 to 2147483647, not 1.5. | WRONG_VALUE ~ n ~ 1.5",
                "query($f: JobFilter) { jobs(filter: $f) { totalCount } } | {\"f\":{\"grade\":[\"G5\"]}} | JobFilter has no field \"grade\"; the nearest: grades, fields, dutyAreas. | UNKNOWN_ARGUMENT ~ f.grade ~ grade ~ grades",
                "query($f: JobFilter) { jobs(filter: $f) { totalCount } } | {\"f\":{\"grades\":[\"G5\",null]}} | \"f.grades[1]\" must be given and not be null: an id, which is a text or a whole number. | MISSING_VALUE ~ f.grades[1]",
                "query($f: CompetencyFilter) { competencies(filter: $f) { totalCount } } | {\"f\":{\"kinds\":\"CORES\"}} | CompetencyKind has no value \"CORES\"; the nearest: CORE, JOB_RELATED, TECHNICAL. | UNKNOWN_VALUE ~ f.kinds ~ CORES ~ CORE",
                "query($p: PersonInput) { gap(from: \"a\", to: \"b\", person: $p) { __typename } } | {\"p\":{\"education\":[{\"field\":\"x\"}]}} | \"p.education[0].level\" must be given and not be null: a value of EducationLevel. | MISSING_VALUE ~ p.education[0].level",
                "query($a: [AcquisitionInput!]!) { whatIf(person: {}, acquire: $a) { __typename } } | {\"a\":[{\"licence\":null}]} | \"a[0]\" takes exactly one of education, experience, language, competency, licence, and not null. | WRONG_VALUE ~ a[0] ~ ~ education",
                "query($a: [AcquisitionInput!]!) { whatIf(person: {}, acquire: $a) { __typename } } | {\"a\":[{\"licence\":\"B\",\"language\":null}]} | \"a[0]\" takes exactly one of education, experience, language, competency, licence, and not null. | WRONG_VALUE ~ a[0] ~ ~ education",
                // a variable with a default may be null, but not at every place
                "query($if: Boolean = true) { job(id: \"drivers/G2\") @skip(if: $if) { id } } | {\"if\":null} | \"if\" must be given and not be null: true or false. | MISSING_VALUE ~ if",
                "query($id: ID = \"drivers/G2\") { job(id: $id) { id } } | {\"id\":null} | \"id\" must be given and not be null: an id, which is a text or a whole number. | MISSING_VALUE ~ id",
                "query($l: String) { whatIf(person: {}, acquire: [{licence: $l}]) { __typename } } | {} | \"acquire[0]\" takes exactly one of education, experience, language, competency, licence, and not null. | WRONG_VALUE ~ acquire[0] ~ ~ education",
            })
    void wrongVariablesAreToldByTheirNames(String document, String variables, String message, String told) {
        Answer answer = Wire.send(
                port,
                Request.post("{\"query\":\"" + document.replace("\"", "\\\"") + "\",\"variables\":" + variables + "}"));
        told(answer, message, told.split(" ?~ "));
    }

    @ParameterizedTest
    @CsvSource({
        "{\"query\":\"query Jobs { __typename }\"#\"operationName\":\"Job\"}, UNKNOWN_OPERATION, Jobs",
        "{\"query\":\"query A { __typename } query B { __typename }\"}, MISSING_VALUE, A",
    })
    void theOperationIsNamed(String body, String code, String nearest) {
        JsonNode extensions =
                Wire.send(port, Request.post(body.replace('#', ','))).json().at("/errors/0/extensions");
        assertThat(extensions.path("code").asString()).isEqualTo(code);
        assertThat(extensions.path("nearest").path(0).asString()).isEqualTo(nearest);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ catalogue { version | The document ends too early, line 1, column 22: a bracket is not closed, or there is no operation.",
                "{ catalogue { } } | The document cannot be read, line 1, column 15: \"}\" is not allowed there.",
                "SELECT * FROM jobs | The document cannot be read, line 1, column 1: \"SELECT\" is not allowed there.",
                "{ job(id: \"drivers) { id } } | The document cannot be read, line 1, column 11: this is not GraphQL.",
                "{ job(id: \"\\x41\") { id } } | The document cannot be read, line 1, column 11: this is not GraphQL.",
            })
    void whatCannotBeReadSaysWhere(String document, String message) {
        told(Wire.send(port, Request.document(document)), message, "INVALID_DOCUMENT");
    }

    /** By the same variable, where it may be null. */
    @Test
    void whatMayBeNullIsAnswered() {
        String both = "query A($id: ID = \"drivers\") { dutyArea(id: \"travel\") { duties(family: $id) { number } } }"
                + " query B($id: ID!) { job(id: $id) { id } }";
        assertThat(Wire.send(
                                port,
                                Request.post("{\"query\":\"" + both.replace("\"", "\\\"")
                                        + "\",\"operationName\":\"A\",\"variables\":{\"id\":null}}"))
                        .body())
                .startsWith("{\"data\":{\"dutyArea\":{\"duties\":[{");
    }

    @Test
    void fewAreToldAndEachOnce() {
        assertThat(Wire.send(port, Request.document("{ a b c d e f g }")).json().path("errors"))
                .hasSize(5);
        assertThat(Wire.send(port, Request.document("{ job(id: null) { id } }"))
                        .json()
                        .path("errors"))
                .hasSize(1);
    }

    private static void told(Answer answer, String message, String... told) {
        assertThat(answer.status()).isEqualTo(400);
        JsonNode error = answer.json().path("errors").path(0);
        assertThat(error.path("message").asString()).isEqualTo(message);
        JsonNode extensions = error.path("extensions");
        List<String> values = Stream.of(
                        extensions.path("code").asString(),
                        extensions
                                .path("argument")
                                .asString(extensions.path("place").asString("")),
                        extensions.path("value").asString(""),
                        extensions.path("nearest").path(0).asString(""))
                .toList();
        assertThat(values).startsWith(told);
        assertThat(values.subList(told.length, values.size())).allMatch(String::isEmpty);
        assertThat(extensions.path("classification").asString()).isEqualTo("BAD_REQUEST");
        assertThat(answer.body()).doesNotContainPattern(INSIDES);
    }
}
