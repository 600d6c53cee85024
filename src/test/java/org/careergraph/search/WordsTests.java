package org.careergraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.seed.BuiltIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a text is read by the words of the built-in facts. */
class WordsTests {
    private static final Catalogue CATALOGUE = BuiltIn.CATALOGUE;
    private static final Searches SEARCHES = new Searches();

    private static SearchWords read(String text) {
        return SEARCHES.read(CATALOGUE, text, 8);
    }

    /** Forms, then what a word may begin with, then what it may be a slip of. */
    private static String told(Word word) {
        return String.join(",", new TreeSet<>(word.forms()))
                + (word.beginning() == null ? "" : " " + word.beginning() + "*")
                + (word.corrected().isEmpty() ? "" : " ~" + String.join(",", new TreeSet<>(word.corrected())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "secret         | secret secret*                 | the last word is still being typed",
                "fin officer    | fin fin*; officer,officers officer* | a beginning that is no word is one, wherever it stands",
                "budgets travel | budget,budgets; travel travel* | plural and singular",
                "secretary x    | secretaries; x                 | a word is itself in the form that the catalogue has",
                "librarian      | librarian librar*              | a related word",
                "secratary      | secratary ~secretaries         | a slip",
                "recepionist    | recepionist ~receptionists     | two slips in a long word",
                "humn resources | humn ~human; resource,resources resources* | one in a short one",
                "recpetion      | recpetion ~reception          | letters that changed places",
                "secratar       | secratar ~secretaries         | a slip while typing",
                "hrx            | hrx                            | no slip in three letters",
                "G55 G5         | g55; g5 g5*                    | no slip in a code",
                "the driver of the Director | driver,drivers; director director* | small words do not count",
                "the            | the the*                       | unless there is no other",
                "finance Finance FINANCE | finance finance*      | once",
            })
    void aWordIsReadByWhatTheCatalogueKnows(String text, String words, String why) {
        assertThat(read(text).words().stream().map(WordsTests::told).collect(Collectors.joining("; ")))
                .as(why)
                .isEqualTo(words);
    }

    @Test
    void aTextThatEndsInABlankIsTyped() {
        assertThat(read("finance ").words()).extracting(Word::beginning).containsExactly((String) null);
    }

    @Test
    void onlySoManyWordsCount() {
        assertThat(read("one two three four five six seven eight").cut()).isFalse();
        SearchWords more = read("one two three four five six seven eight nine");
        assertThat(more.cut()).isTrue();
        assertThat(more.words()).hasSize(8);
    }

    @Test
    void whatMatchesIsMarkedAndTheTextStaysWhole() {
        String text = "Verify, and process, travel requests («Genève»)";
        List<Highlights.Segment> segments =
                Highlights.segments(text, read("geneve request ver").words());
        assertThat(segments.stream().map(Highlights.Segment::text).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(segments.stream().filter(Highlights.Segment::matched).map(Highlights.Segment::text))
                .containsExactly("Verify", "requests", "Genève");
    }

    @Test
    void whatIsFoundByAFormerNameShowsIt() {
        SearchEntry family = SearchKind.JOB_FAMILY
                .find(CATALOGUE, "general-administration-and-office-support-assistants")
                .orElseThrow();
        assertThat(Highlights.of(family, read("secret").words()))
                .extracting(highlight ->
                        highlight.text().source() + ": " + highlight.text().text())
                .containsExactly("FORMER_NAME: Secretaries");
        assertThat(family.keywords()).contains("Secretaries", "Clerks");
    }

    @Test
    void everyThingIsFoundUnderItsId() {
        assertThat(SearchKind.entries(CATALOGUE))
                .hasSizeGreaterThan(600)
                .allSatisfy(entry ->
                        assertThat(entry.kind().find(CATALOGUE, entry.id())).contains(entry));
    }

    @Test
    void aShortIdFindsTheThingUnderItsWholeId() {
        SearchEntry job = SearchKind.JOB.find(CATALOGUE, "drivers/G3").orElseThrow();
        assertThat(job.id()).endsWith("/drivers/G3").isNotEqualTo("drivers/G3");
        assertThat(SearchKind.JOB.find(CATALOGUE, job.id())).contains(job);
    }
}
