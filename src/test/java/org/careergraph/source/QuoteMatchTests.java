package org.careergraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class QuoteMatchTests {

    private static final Reading READING = new Reading(
            List.of(
                    new Passage("terms/1", "Bring a lamp of your own.", List.of(1)),
                    new Passage("terms/2", "The boat leaves at noon.", List.of(2)),
                    new Passage("terms/3", "Gulls are fed by the cook.", List.of(3)),
                    new Passage("salary", "Two herrings a day.", List.of(4))),
            List.of(LineUse.USED, LineUse.USED, LineUse.USED, LineUse.USED));

    private static CitedPlace cited(String place, String summary) {
        return new CitedPlace(place, summary, new TreeSet<>());
    }

    @Test
    void eachLineOfAListCitedWithGapsIsJudgedByItsWords() {
        QuoteMatch match = QuoteMatch.of(
                READING,
                List.of(cited("terms/2", "Leave by the noon boat"), cited("terms/3", "Cats are fed by nobody")));
        assertThat(match.quotes()).containsOnlyKeys("terms/2");
        assertThat(match.mismatches()).containsOnlyKeys("terms/3");
    }

    @Test
    void aListCitedWithoutGapsNeedsTheSameLength() {
        QuoteMatch match = QuoteMatch.of(READING, List.of(cited("terms/1", "Own lamp"), cited("terms/2", "Noon boat")));
        assertThat(match.quotes()).isEmpty();
        assertThat(match.mismatches().values()).containsOnly(new QuoteMatch.Mismatch.ListLength(3, 2));
    }

    @Test
    void aPlaceWithoutASummaryIsQuotedAndConfirmsNothing() {
        assertThat(QuoteMatch.of(READING, List.of(cited("salary", ""))).quotes())
                .containsOnlyKeys("salary");
        assertThat(QuoteMatch.of(READING, List.of(cited("salary", ""))).isOfTheDocument())
                .as("and does not make the text the document")
                .isFalse();
    }

    @Test
    void yearsAreFoundInDigitsAndInWords() {
        assertThat(NumberWords.isIn("At least 3 years", 3)).isTrue();
        assertThat(NumberWords.isIn("Minimum of three years", 3)).isTrue();
        assertThat(NumberWords.isIn("At least 13 years", 3)).isFalse();
        assertThat(NumberWords.isIn("Thirteen years", 3)).isFalse();
    }
}
