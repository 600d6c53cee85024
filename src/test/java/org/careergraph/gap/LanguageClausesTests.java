package org.careergraph.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.careergraph.path.Sketch;
import org.junit.jupiter.api.Test;

/** Languages are compared clause by clause, and only what must be the same language counts as such. */
class LanguageClausesTests {
    private static final String OFFICE =
            "EXCELLENT_COMMAND ORGANIZATION_LANGUAGE; WORKING_KNOWLEDGE ANOTHER_ORGANIZATION_LANGUAGE DUTY_STATION_LANGUAGE";
    private static final String DRIVER = "WORKING_KNOWLEDGE DUTY_STATION_LANGUAGE; KNOWLEDGE ORGANIZATION_LANGUAGE";

    private static String clauses(String start, String target) {
        return Sketch.gap("""
                        f: a/G3 asks x; %s
                        f: b/G5 asks x; %s
                        """.formatted(start, target), "a/G3", "b/G5").languages().stream()
                .map(line -> line.status().name())
                .collect(Collectors.joining(", "));
    }

    @Test
    void theSameClausesAreHeld() {
        assertThat(clauses(OFFICE, OFFICE)).isEqualTo("HELD, HELD");
    }

    @Test
    void aBetterCommandIsMore() {
        assertThat(clauses(DRIVER, OFFICE))
                .as("a national language may be the official one of the first clause")
                .isEqualTo("MORE, NOT_STATED");
    }

    @Test
    void oneOfTwoLanguagesMayOrMayNotBeTheOneThatIsAsked() {
        assertThat(clauses(OFFICE, DRIVER)).isEqualTo("NOT_STATED, HELD");
    }

    @Test
    void aLanguageThatNoClauseAnswersForIsNew() {
        assertThat(clauses("KNOWLEDGE DUTY_STATION_LANGUAGE", "KNOWLEDGE ORGANIZATION_LANGUAGE"))
                .isEqualTo("NEW, NOT_LISTED");
    }

    @Test
    void levelsOfTheCommonEuropeanFrameworkCompareWithEachOtherOnly() {
        assertThat(clauses("CEFR_B2 ORGANIZATION_LANGUAGE", "CEFR_B1 ORGANIZATION_LANGUAGE"))
                .isEqualTo("HELD");
        assertThat(clauses("CEFR_B1 ORGANIZATION_LANGUAGE", "CEFR_B2 ORGANIZATION_LANGUAGE"))
                .isEqualTo("MORE");
        assertThat(clauses("CEFR_B2 ORGANIZATION_LANGUAGE", "WORKING_KNOWLEDGE ORGANIZATION_LANGUAGE"))
                .isEqualTo("NOT_STATED");
        assertThat(clauses("EXCELLENT_COMMAND ORGANIZATION_LANGUAGE", "CEFR_A1 ORGANIZATION_LANGUAGE"))
                .isEqualTo("NOT_STATED");
    }
}
