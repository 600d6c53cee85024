package org.careergraph.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import org.careergraph.api.WithApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.GraphQlTester;

/** A wrong argument is an error that names the value, the place and the nearest valid one. */
@WithApi
class BadArgumentsTests {
    @Autowired
    private GraphQlTester tester;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "gap(from: \"finance-asistants/G5\", to: \"finance-officers/NOA\") { counts { held } } | UNKNOWN_POSITION | from | finance-asistants/G5 | finance-assistants/G5",
                "gap(from: \"finance-assistants/G5\", to: \"\") { counts { held } } | UNKNOWN_POSITION | to | `` | drivers/G2",
                "careerPaths(from: {}, to: {grade: \"NOA\"}) { __typename } | EMPTY_PLACE | from | {} | ",
                "careerPaths(from: {grade: \"G55\"}, to: {grade: \"NOA\"}) { __typename } | UNKNOWN_GRADE | from.grade | G55 | G5",
                "careerPaths(from: {field: \"finances\"}, to: {grade: \"NOA\"}) { __typename } | UNKNOWN_OCCUPATIONAL_FIELD | from.field | finances | finance",
                "careerPaths(from: {family: \"driver\"}, to: {grade: \"NOA\"}) { __typename } | UNKNOWN_JOB_FAMILY | from.family | driver | drivers",
                "careerPaths(from: {job: \"drivers/G2\", grade: \"G3\"}, to: {grade: \"NOA\"}) { __typename } | CONTRADICTORY_PLACE | from.grade | un-common-system/G3 | un-common-system/G2",
                "careerPaths(from: {family: \"drivers\", field: \"finance\"}, to: {grade: \"NOA\"}) { __typename } | CONTRADICTORY_PLACE | from.field | ilo/finance | ilo/driver-services",
                "careerPaths(from: {grade: \"G5\"}, to: {grade: \"NOA\"}, options: {maxMoves: 0}) { __typename } | MAX_MOVES | options.maxMoves | 0 | 1",
                "careerPaths(from: {grade: \"G5\"}, to: {grade: \"NOA\"}, options: {maxMoves: 9}) { __typename } | MAX_MOVES | options.maxMoves | 9 | 8",
                "careerPaths(from: {grade: \"G5\"}, to: {grade: \"NOA\"}, options: {kinds: [PROMOTION, VACANCY]}) { __typename } | NO_PATH_KIND | options.kinds | VACANCY | PROMOTION",
                "vacancy(id: \"vacancies/wipo-conference-operations-officer\") { openOn(day: \"05/11/2024\") } | INVALID_DAY | day | 05/11/2024 | ",
                "jobs(first: 0) { totalCount } | PAGE_SIZE | first | 0 | 1",
                "jobs(first: 101) { totalCount } | PAGE_SIZE | first | 101 | 100",
                "jobs(last: -1) { totalCount } | PAGE_SIZE | last | -1 | 1",
                "jobs(first: 1, last: 1) { totalCount } | FIRST_AND_LAST | last | 1 | ",
                "jobs(after: \"bm9uc2Vuc2U\") { totalCount } | INVALID_CURSOR | after | bm9uc2Vuc2U | ",
                "jobs(after: \"%%%\") { totalCount } | INVALID_CURSOR | after | %%% | ",
                "search(text: \"x\", first: 0) { totalCount } | PAGE_SIZE | first | 0 | 1",
                "search(text: \"x\", first: 101) { totalCount } | PAGE_SIZE | first | 101 | 100",
                "search(text: \"x\", after: \"am9iczpkcml2ZXJzL0cy\") { totalCount } | INVALID_CURSOR | after | am9iczpkcml2ZXJzL0cy | ",
                "jobs(filter: {competencies: [\"draftin\"]}) { totalCount } | UNKNOWN_COMPETENCY | filter.competencies | draftin | drafting",
                "vacancies(filter: {openOn: \"05/11/2024\"}) { totalCount } | INVALID_DAY | filter.openOn | 05/11/2024 | ",
                "vacancies(filter: {organizations: [\"wippo\"]}) { totalCount } | UNKNOWN_ORGANIZATION | filter.organizations | wippo | wipo",
                "vacancies(filter: {languages: [\"Frenche\"]}) { totalCount } | UNKNOWN_LANGUAGE | filter.languages | Frenche | French",
                "gap(from: \"drivers/G2\", to: \"drivers/G3\", person: {languages: [{language: \"Frensh\", level: KNOWLEDGE}]}) { notStated } | UNKNOWN_LANGUAGE | person.languages.language | Frensh | French",
                "gap(from: \"drivers/G2\", to: \"drivers/G3\", person: {languages: [{language: \"Français\", level: KNOWLEDGE}]}) { notStated } | UNKNOWN_LANGUAGE | person.languages.language | Français | French",
                "gap(from: \"drivers/G2\", to: \"drivers/G3\", person: {experience: [{years: 1, kind: PROFESSIONAL, domain: \"finance or acounting\"}]}) { notStated } | UNKNOWN_DOMAIN | person.experience.domain | finance or acounting | finance or accounting",
                "gap(from: \"drivers/G2\", to: \"drivers/G3\", person: {education: [{level: FIRST_DEGREE, field: \"diplomacie\"}]}) { notStated } | UNKNOWN_FIELD_OF_STUDY | person.education.field | diplomacie | diplomacy",
                "gap(from: \"drivers/G2\", to: \"drivers/G3\", person: {licences: [\"valid and clean driving license\"]}) { notStated } | UNKNOWN_LICENCE | person.licences | valid and clean driving license | valid and clean driving licence",
                "gap(from: \"drivers/G2\", to: \"drivers/G3\", person: {competencies: [{competency: \"pct-rules\", degree: \"thorow understanding\"}]}) { notStated } | UNKNOWN_DEGREE | person.competencies.degree | thorow understanding | thorough understanding",
                "gap(from: \"drivers/G2\", to: \"drivers/G3\", person: {competencies: [{competency: \"drafting\", degree: \"strong\"}]}) { notStated } | UNKNOWN_DEGREE | person.competencies.degree | strong | ",
                "gap(from: \"drivers/G2\", to: \"drivers/G3\", person: {competencies: [{competency: \"drafting\", level: \"GOD\"}]}) { notStated } | UNKNOWN_LEVEL | person.competencies.level | GOD | GOOD",
                "gap(from: \"drivers/G2\", to: \"drivers/G3\", person: {competencies: [{competency: \"drafting\", level: \"proficiency/GOD\"}]}) { notStated } | UNKNOWN_LEVEL | person.competencies.level | proficiency/GOD | proficiency/GOOD",
                "gap(from: \"drivers/G2\", to: \"drivers/G3\", person: {competencies: [{competency: \"drafting\", level: \"GOOD\"}, {competency: \"drafting\", level: \"BASIC\"}]}) { notStated } | CONTRADICTORY_PERSON | person.competencies | drafting | ",
                "whatIf(person: {}, acquire: [{language: {language: \"Allemand\", level: KNOWLEDGE}}]) { unchanged } | UNKNOWN_LANGUAGE | acquire.language.language | Allemand | German",
                "vacancies(filter: {grades: [\"P22\"]}) { totalCount } | UNKNOWN_GRADE | filter.grades | P22 | P2",
                "vacancies(first: 0) { totalCount } | PAGE_SIZE | first | 0 | 1",
                "vacancies(after: \"am9iczpkcml2ZXJzL0cy\") { totalCount } | INVALID_CURSOR | after | am9iczpkcml2ZXJzL0cy | ",
                "gap(from: \"drivers/G2\", to: \"wipo-conference-operations-officer\") { counts { held } } | UNKNOWN_POSITION | to | wipo-conference-operations-officer | vacancies/wipo-conference-operations-officer",
                "nextMoves(from: {vacancy: \"wipo-conference-operations-officer\"}) { kind } | UNKNOWN_VACANCY | from.vacancy | wipo-conference-operations-officer | vacancies/wipo-conference-operations-officer",
                "nextMoves(from: {vacancy: \"vacancies/un-ombudsperson-itu-wipo\", grade: \"G5\"}) { kind } | CONTRADICTORY_PLACE | from.grade | un-common-system/G5 | ",
                "nextMoves(from: {vacancy: \"vacancies/un-ombudsperson-itu-wipo\", family: \"drivers\"}) { kind } | CONTRADICTORY_PLACE | from.family | ilo/drivers | ",
                "nextMoves(from: {vacancy: \"vacancies/un-ombudsperson-itu-wipo\", organization: \"ilo\"}) { kind } | CONTRADICTORY_PLACE | from.organization | ilo | un",
                "nextMoves(from: {job: \"drivers/G2\", organization: \"wipo\"}) { kind } | CONTRADICTORY_PLACE | from.organization | wipo | ilo",
                "jobs(filter: {dutyAreas: [\"travels\"]}) { totalCount } | UNKNOWN_DUTY_AREA | filter.dutyAreas | travels | travel",
            })
    void theErrorSaysWhatWouldBeRight(String question, String code, String argument, String value, String nearest) {
        tester.document("{ " + question + " }").execute().errors().satisfy(errors -> {
            assertThat(errors).hasSize(1);
            ResponseError error = errors.getFirst();
            assertThat(error.getExtensions())
                    .containsEntry("code", code)
                    .containsEntry("argument", argument)
                    .containsEntry("value", value);
            assertThat(error.getPath()).isNotEmpty();
            if (nearest != null) {
                assertThat(String.valueOf(error.getExtensions().get("nearest"))).startsWith("[" + nearest);
            }
            assertThat(error.getMessage()).doesNotContain("Exception", "org.");
        });
    }

    @Test
    void aWrongDayIsToldOnceWithItsPlaceAndTheRightForm() {
        tester.document("{ vacancies { nodes { openOn(day: \"05/11/2024\") } } }")
                .execute()
                .errors()
                .satisfy(errors -> {
                    assertThat(errors).hasSize(1);
                    assertThat(errors.getFirst().getMessage())
                            .contains("day is \"05/11/2024\"", "year-month-day, for example 2024-11-05");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "query Q($level: LanguageLevel!) { GAP } | 'GOOD_KNOWLEGE' | $level | level",
                "{ GAP } | 'GOOD_KNOWLEGE' | GOOD_KNOWLEGE | person.languages[0].level",
            })
    void aWordThatAnEnumerationDoesNotHaveNamesTheNearest(
            String document, String value, String written, String argument) {
        String gap = "gap(from: \"finance-assistants/G5\", to: \"finance-officers/NOA\","
                + " person: {languages: [{language: \"English\", level: " + written + "}]}) { counts { held } }";
        GraphQlTester.Request<?> request = tester.document(document.replace("GAP", gap));
        if (written.startsWith("$")) {
            request.variable("level", value);
        }
        request.execute().errors().satisfy(errors -> {
            assertThat(errors).hasSize(1);
            assertThat(errors.getFirst().getMessage()).startsWith("LanguageLevel has no value \"GOOD_KNOWLEGE\"");
            assertThat(errors.getFirst().getExtensions())
                    .containsEntry("code", "UNKNOWN_VALUE")
                    .containsEntry("argument", argument)
                    .containsEntry("value", value);
            assertThat(String.valueOf(errors.getFirst().getExtensions().get("nearest")))
                    .startsWith("[GOOD_KNOWLEDGE");
        });
    }
}
