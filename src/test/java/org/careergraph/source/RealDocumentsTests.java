package org.careergraph.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.careergraph.catalogue.Citation;
import org.careergraph.catalogue.Facts;
import org.careergraph.catalogue.Vacancy;
import org.careergraph.seed.BuiltIn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The documents that the built-in facts were taken from, where their folder is given: {@code mvn verify
 * -Dcareergraph.sources=<folder>}. They are not part of the project.
 */
class RealDocumentsTests {

    private static final String ILO = "ilo-gjd-2019";

    private static final Facts FACTS = BuiltIn.FACTS;
    private static Quotes quotes = Quotes.NONE;

    @BeforeAll
    static void attach() {
        String folder = System.getProperty("careergraph.sources");
        assumeThat(folder).as("the folder of the real documents").isNotNull();
        quotes = AttachedDocuments.in(Path.of(String.valueOf(folder)), new AttachedDocuments.Limits(2_000_000, 100))
                .quotes(FACTS);
    }

    @Test
    void everyPlaceThatTheFactsCiteInTheAgreementHasItsSentence() {
        List<CitedPlace> cited = CitedPlace.byDocument(FACTS).getOrDefault(ILO, List.of());
        assertThat(cited).hasSizeGreaterThan(1100);
        assertThat(cited).filteredOn(place -> quote(place.place()).isEmpty()).isEmpty();
    }

    @Test
    void everyPlaceThatTheFactsCiteInTheNoticesHasItsSentence() {
        assertThat(FACTS.vacancies()).hasSize(4);
        for (Vacancy vacancy : FACTS.vacancies()) {
            String document = vacancy.citation().document();
            assertThat(CitedPlace.byDocument(FACTS).getOrDefault(document, List.of()))
                    .as(document)
                    .hasSizeGreaterThan(10)
                    .filteredOn(place -> quotes.findQuote(new Citation(document, place.place()))
                            .isEmpty())
                    .isEmpty();
        }
    }

    @Test
    void theAgreementHasItsNumberedDutiesAndStatements() {
        Map<String, Long> numbered = Map.of(
                "duties", count(".+/duties/\\d+"),
                "duties of variants", count(".+/duties/variants/.+/\\d+"),
                "technical", count(".+/technical/\\d+"),
                "behavioural", count(".+/behavioural/\\d+"));
        assertThat(numbered)
                .containsOnly(
                        Map.entry("duties", 396L),
                        Map.entry("duties of variants", 12L),
                        Map.entry("technical", 193L),
                        Map.entry("behavioural", 269L));
    }

    private static long count(String place) {
        return places().filter(cited -> cited.matches(place))
                .filter(cited -> !quote(cited).isEmpty())
                .count();
    }

    private static Stream<String> places() {
        return CitedPlace.byDocument(FACTS).getOrDefault(ILO, List.of()).stream()
                .map(CitedPlace::place);
    }

    @Test
    void noPageMarkAndNoConverterSignIsLeftInASentence() {
        assertThat(places().map(RealDocumentsTests::quote))
                .allSatisfy(sentence -> assertThat(sentence)
                        .doesNotContainIgnoringCase("handwritten")
                        .doesNotContain("**", "  ", "\t", "<http")
                        .doesNotContainPattern("\\b(CCT|CCF|CAT|COA|lh|ll)\\b")
                        .doesNotContainPattern("^\\d+\\. [A-Z].*perform")
                        .doesNotStartWith("- "));
    }

    /** Every numbered duty and statement is one paragraph; it begins with a capital and is not cut short. */
    @Test
    void numberedLinesAreWhole() {
        assertThat(places().filter(place -> place.matches(".+/(duties|technical|behavioural)/.*\\d+"))
                        .map(RealDocumentsTests::quote))
                .allSatisfy(sentence -> assertThat(sentence).matches("\\p{Lu}[^\\n]*[\\p{L}.\"]"));
    }

    @Test
    void whatPageBreaksCutIsPutTogether() {
        assertThat(quote("communication-and-information-management-officers/NOA/duties/1"))
                .contains("established by the Regional Office");
        assertThat(quote("human-resources-assistants/G5/duties/3")).contains("documentation, determining");
        assertThat(quote("human-resources-assistants/G7/duties/1")).contains("recruitment and ensuring");
        assertThat(quote("information-technology-assistants/G6/duties/9")).contains("in accordance with applicable");
        assertThat(quote("drivers/G3/duties/4")).contains("brakes and water levels");
        assertThat(quote("programme-officers/NOB/duties/1")).contains("strategic use of the");
        assertThat(quote("programme-assistants/G5/core")).contains("Orientation to change");
    }

    @Test
    void whatIsPrintedElsewhereIsFoundAtItsPlace() {
        String job = "general-administration-and-office-support-assistants/G6";
        assertThat(quote(job + "/duties/11")).startsWith("Perform and/or coordinate");
        assertThat(quote(job + "/duties/12")).endsWith("relevant duties as assigned.");
        assertThat(quote(job + "/behavioural/9")).endsWith("behaviour and attitudes.");
        assertThat(quote(job + "/duties/variants/executive-assistant-to-director/6"))
                .startsWith("As Office focal point");
    }

    @Test
    void twoStatementsOfOneLineAreToldApart() {
        assertThat(quote("information-technology-officers/NOA/technical/6")).endsWith("process execution.");
        assertThat(quote("information-technology-officers/NOA/technical/7")).startsWith("Knowledge of the substantive");
        assertThat(quote("administration-and-operations-officers/NOA/technical/1"))
                .endsWith("procurement, etc.).");
    }

    @Test
    void typosOfTheAuthorsAreKept() {
        assertThat(quote("programme-officers/NOC/behavioural/4")).contains("regulations policies");
        assertThat(quote("communication-and-information-management-officers/NOA/purpose"))
                .contains("The positions works");
    }

    @Test
    void aFootnoteBelongsToWhereItsMarkStands() {
        assertThat(quote("article-3"))
                .contains("Library Documentation Assistants", "receptionists and telephone operators");
        assertThat(quote("article-4")).contains("Messengers | G2").doesNotContain("previous");
    }

    private static String quote(String place) {
        return quotes.findQuote(new Citation(ILO, place)).orElse("");
    }
}
