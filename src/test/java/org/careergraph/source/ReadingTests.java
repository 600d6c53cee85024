package org.careergraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTests {

    private static final SourceText TEXT =
            SourceText.of("\uFEFFDuties\r\n\r\n1.\u00A0 Feed  the cat.\r\n7\r\nWhat is this?");

    @Test
    void everyLineIsAccountedFor() {
        Reading.Builder reading = new Reading.Builder(TEXT);
        reading.used(1);
        reading.passage(new Passage("duties/1", "Feed the cat.", List.of(3)));
        reading.noise(4);
        assertThat(reading.build().lines())
                .containsExactly(LineUse.USED, LineUse.NOISE, LineUse.USED, LineUse.NOISE, LineUse.NOT_UNDERSTOOD);
        assertThat(reading.build().notUnderstood()).containsExactly(5);
    }

    @Test
    void twoPassagesThatClaimOnePlaceAreBothLeftOut() {
        Reading.Builder reading = new Reading.Builder(TEXT);
        reading.passage(new Passage("duties/1", "Feed the cat.", List.of(3)));
        reading.passage(new Passage("duties/1", "What is this?", List.of(5)));
        assertThat(reading.build().passages()).isEmpty();
        assertThat(reading.build().notUnderstood()).containsExactly(1, 3, 4, 5);
    }

    @Test
    void aLineIsWithoutMarkAndRunsOfBlanks() {
        assertThat(TEXT.line(1)).isEqualTo("Duties");
        assertThat(TEXT.line(3)).isEqualTo("1. Feed the cat.");
    }
}
