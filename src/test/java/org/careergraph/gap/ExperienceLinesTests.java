package org.careergraph.gap;

import static org.assertj.core.api.Assertions.assertThat;

import org.careergraph.path.Sketch;
import org.junit.jupiter.api.Test;

/** Years, kind, domain and further demands are told apart. */
class ExperienceLinesTests {
    private static String lines(String start, String target) {
        return Sketch.lines(Sketch.gap("""
                        f: a/G5 asks x; %s
                        f: a/G6 asks x; %s
                        """.formatted(start, target), "a/G5", "a/G6")
                .experience()
                .lines());
    }

    @Test
    void moreYearsOfTheSameKind() {
        assertThat(lines("5 OFFICE_SUPPORT", "6 OFFICE_SUPPORT")).isEqualTo("EXPERIENCE_KIND HELD, YEARS MORE");
    }

    @Test
    void fewerYearsOfTheSameKind() {
        assertThat(lines("6 OFFICE_SUPPORT", "5 OFFICE_SUPPORT")).isEqualTo("EXPERIENCE_KIND HELD, YEARS HELD");
    }

    @Test
    void yearsOfOneKindDoNotCountAsAnother() {
        assertThat(lines("7 OFFICE_SUPPORT", "2 PROFESSIONAL"))
                .isEqualTo("EXPERIENCE_KIND NOT_STATED, YEARS NOT_STATED");
    }

    @Test
    void aLargerShareInTheDomain() {
        assertThat(lines("5 OFFICE_SUPPORT INCLUDING finance", "5 OFFICE_SUPPORT MAJORITY finance"))
                .isEqualTo("EXPERIENCE_KIND HELD, YEARS HELD, DOMAIN MORE");
    }

    @Test
    void anotherDomainIsNotSaidToCount() {
        assertThat(lines("5 OFFICE_SUPPORT ALL finance", "5 OFFICE_SUPPORT ALL travel"))
                .isEqualTo("EXPERIENCE_KIND HELD, YEARS HELD, DOMAIN NOT_STATED");
    }

    @Test
    void furtherDemandsStandAlone() {
        assertThat(lines("5 OFFICE_SUPPORT also erp also staff", "5 OFFICE_SUPPORT also erp also modules"))
                .isEqualTo(
                        "EXPERIENCE_KIND HELD, YEARS HELD, FURTHER_DEMAND HELD, FURTHER_DEMAND NEW, FURTHER_DEMAND NOT_LISTED");
    }
}
