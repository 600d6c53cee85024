package org.careergraph.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careergraph.words.Said.said;

import java.util.List;
import org.careergraph.path.Sketch;
import org.junit.jupiter.api.Test;

/** What a gap says of what cannot be compared, and that it says nothing twice. */
class NotStatedTests {
    private static Gap gap(String start, String target) {
        return Sketch.gap("""
                        f: a/%s
                        f: b/%s
                        """.formatted(start, target), "a/" + start.split(" ")[0], "b/" + target.split(" ")[0]);
    }

    private static List<ReasonCode> codes(Gap gap) {
        return gap.notStated().stream().map(Reason::code).toList();
    }

    @Test
    void betweenTwoCategoriesItIsSaidThatTheyAreNotRanked() {
        Gap bridge = gap("G5 asks x", "NOA asks x");
        assertThat(codes(bridge)).contains(NotStatedReason.CATEGORIES_NOT_RANKED);
        assertThat(said(bridge.notStated()))
                .anySatisfy(sentence -> assertThat(sentence)
                        .startsWith("No document that we have ranks G5 and NOA against each other")
                        .endsWith("which are bridged, not ranked."));
        assertThat(said(gap("NOA asks x", "G5 asks x").notStated()))
                .anyMatch(sentence -> sentence.endsWith("and none describes a way from the one into the other."));
        assertThat(codes(gap("G5 asks x", "G7 asks x"))).doesNotContain(NotStatedReason.CATEGORIES_NOT_RANKED);
    }

    @Test
    void linesThatCouldNotBeComparedAreCounted() {
        Gap open = gap("G5 asks x; 3 OFFICE_SUPPORT", "G6 asks x; 2 PROFESSIONAL");
        assertThat(Sketch.lines(open.experience().lines())).startsWith("EXPERIENCE_KIND NOT_STATED, YEARS NOT_STATED");
        assertThat(said(open.notStated()))
                .contains("2 lines could not be compared; each says what is not stated: kind of experience, years of"
                        + " experience.");
        Gap sure = gap("G5 asks x; 3 PROFESSIONAL", "G6 asks x; 2 PROFESSIONAL");
        assertThat(codes(sure)).doesNotContain(NotStatedReason.LINES);
    }

    @Test
    void whatIsAskedInTheSameWordsIsSaidOnce() {
        String same = " asks x; SECONDARY; 3 OFFICE_SUPPORT; KNOWLEDGE ORGANIZATION_LANGUAGE";
        Gap gap = gap("G5" + same, "G6" + same);
        assertThat(said(gap.languages().getFirst().explanation()))
                .isEqualTo(
                        "Asks knowledge of an official language of the organization; where one starts asks the same.");
        assertThat(said(gap.education().lines().getFirst().explanation()))
                .endsWith("; where one starts asks the same.");
        assertThat(gap.experience().lines())
                .filteredOn(line -> line.subject() == LineSubject.YEARS)
                .allSatisfy(line -> assertThat(said(line.explanation())).endsWith("; where one starts asks the same."));
        Gap better =
                gap("G5 asks x; EXCELLENT_COMMAND ORGANIZATION_LANGUAGE", "G6 asks x; KNOWLEDGE ORGANIZATION_LANGUAGE");
        assertThat(said(better.languages().getFirst().explanation()))
                .endsWith("; where one starts asks excellent command of an official language of the organization.");
    }
}
