package org.careergraph.gap;

import static org.assertj.core.api.Assertions.assertThat;

import org.careergraph.path.Sketch;
import org.junit.jupiter.api.Test;

/** Years, kind, domain and further demands are told apart. */
class ExperienceLinesTests {
    private static String lines(String start, String target) {
        return Sketch.lines(Sketch.gap("""
                        domain finance called money near support
                        domain accounts called books
                        domain either oneOf finance accounts
                        domain payments within accounts
                        domain support
                        domain law
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

    private static String domain(String start, String target) {
        return lines("5 OFFICE_SUPPORT ALL " + start, "5 OFFICE_SUPPORT ALL " + target)
                .replace("EXPERIENCE_KIND HELD, YEARS HELD, ", "");
    }

    @Test
    void whatLiesInOneOfTheAlternativesLiesInTheDomainThatIsAsked() {
        for (String held : new String[] {"finance", "money", "accounts", "books", "payments", "either", "EITHER"}) {
            assertThat(domain(held, "either")).as(held).isEqualTo("DOMAIN HELD");
        }
        assertThat(domain("payments", "accounts")).isEqualTo("DOMAIN HELD");
    }

    @Test
    void whetherANearDomainCountsIsNotStated() {
        assertThat(domain("support", "finance")).isEqualTo("DOMAIN NOT_STATED");
        assertThat(domain("finance", "support")).isEqualTo("DOMAIN NOT_STATED");
        assertThat(domain("support", "either")).isEqualTo("DOMAIN NOT_STATED");
        // what is asked may be either, and what lies in a domain need not be all of it
        assertThat(domain("either", "finance")).isEqualTo("DOMAIN NOT_STATED");
        assertThat(domain("accounts", "payments")).isEqualTo("DOMAIN NOT_STATED");
    }

    @Test
    void anotherAreaIsNoMoreThanNoDomainAtAll() {
        assertThat(domain("law", "either")).isEqualTo("DOMAIN NEW, DOMAIN NOT_LISTED");
        assertThat(lines("5 OFFICE_SUPPORT", "5 OFFICE_SUPPORT ALL either"))
                .isEqualTo("EXPERIENCE_KIND HELD, YEARS HELD, DOMAIN NEW");
    }

    @Test
    void ofADomainThatTheVocabularyDoesNotHaveNothingIsSaid() {
        assertThat(domain("finance", "travel")).isEqualTo("DOMAIN NOT_STATED");
        assertThat(domain("travel", "travel")).isEqualTo("DOMAIN HELD");
    }

    @Test
    void furtherDemandsStandAlone() {
        assertThat(lines("5 OFFICE_SUPPORT also erp also staff", "5 OFFICE_SUPPORT also erp also modules"))
                .isEqualTo(
                        "EXPERIENCE_KIND HELD, YEARS HELD, FURTHER_DEMAND HELD, FURTHER_DEMAND NEW, FURTHER_DEMAND NOT_LISTED");
    }
}
