package org.careergraph.gap;

import static org.assertj.core.api.Assertions.assertThat;

import org.careergraph.path.Sketch;
import org.junit.jupiter.api.Test;

/** Which competency answers for which: by subject, by level, by breadth. */
class CompetencyCoverageTests {
    private static String between(String start, String target) {
        return Sketch.competencies(Sketch.gap("""
                research contains search, reading
                reading contains spelling
                f: a/G5 asks %s
                f: a/G6 asks %s
                """.formatted(start, target), "a/G5", "a/G6"));
    }

    @Test
    void whatIsNotAskedAtTheStartIsNew() {
        assertThat(between("law", "law, drafting GOOD")).isEqualTo("law HELD, drafting NEW ->GOOD");
    }

    @Test
    void aHigherLevelRises() {
        assertThat(between("law KNOWLEDGE", "law GOOD")).isEqualTo("law HIGHER_LEVEL KNOWLEDGE>GOOD");
    }

    @Test
    void theSameOrALowerLevelIsHeld() {
        assertThat(between("law EXCELLENT, tax GOOD", "law GOOD, tax GOOD"))
                .isEqualTo("law HELD EXCELLENT>GOOD, tax HELD GOOD>GOOD");
    }

    @Test
    void noStatedLevelIsBelowEveryStatedOne() {
        assertThat(between("law", "law AWARENESS")).isEqualTo("law HIGHER_LEVEL ->AWARENESS");
        assertThat(between("law AWARENESS", "law")).isEqualTo("law HELD AWARENESS>-");
    }

    @Test
    void aDegreeThatIsNoLevelIsHeldOnlyByItself() {
        assertThat(between("law thorough", "law thorough")).isEqualTo("law HELD");
        assertThat(between("law thorough", "law")).isEqualTo("law HELD");
        assertThat(between("law", "law thorough")).isEqualTo("law NOT_STATED, not stated");
        assertThat(between("law EXCELLENT", "law thorough")).isEqualTo("law NOT_STATED EXCELLENT>-, not stated");
        assertThat(between("law thorough", "law GOOD")).isEqualTo("law NOT_STATED ->GOOD, not stated");
    }

    @Test
    void aLevelOfAnotherScaleIsNeitherHigherNorLower() {
        assertThat(between("law GOOD", "law SECOND")).isEqualTo("law NOT_STATED GOOD>SECOND, not stated");
        assertThat(between("law SECOND", "law AWARENESS")).isEqualTo("law NOT_STATED SECOND>AWARENESS, not stated");
        assertThat(between("law FIRST", "law THIRD")).isEqualTo("law HIGHER_LEVEL FIRST>THIRD");
    }

    @Test
    void aLevelWithoutOrderIsHeldOnlyByItself() {
        assertThat(between("law PLAIN", "law LOUD")).isEqualTo("law NOT_STATED PLAIN>LOUD, not stated");
        assertThat(between("law LOUD", "law PLAIN")).isEqualTo("law NOT_STATED LOUD>PLAIN, not stated");
        assertThat(between("law PLAIN", "law PLAIN")).isEqualTo("law HELD PLAIN>PLAIN");
        assertThat(between("law", "law PLAIN")).isEqualTo("law NOT_STATED ->PLAIN, not stated");
        assertThat(between("law PLAIN", "law")).isEqualTo("law HELD PLAIN>-");
    }

    @Test
    void whatCanBeComparedCountsBeforeWhatCannot() {
        assertThat(between("search EXCELLENT, research SECOND", "search FIRST"))
                .isEqualTo("search HELD by research SECOND>FIRST");
    }

    @Test
    void aBroaderOneCoversANarrowerOneOverAnyNumberOfSteps() {
        assertThat(between("research", "spelling")).isEqualTo("spelling HELD by research");
    }

    @Test
    void aNarrowerOneNeverCoversABroaderOne() {
        assertThat(between("search", "research")).isEqualTo("research WIDER_SCOPE by search");
    }

    @Test
    void levelsCountAcrossBreadth() {
        assertThat(between("research KNOWLEDGE", "search GOOD"))
                .isEqualTo("search HIGHER_LEVEL by research KNOWLEDGE>GOOD");
    }

    @Test
    void theHighestLevelThatCoversCounts() {
        assertThat(between("search KNOWLEDGE, research GOOD", "search GOOD"))
                .isEqualTo("search HELD by research GOOD>GOOD");
    }

    @Test
    void siblingsUnderOneBroaderAreStrangers() {
        assertThat(between("search", "spelling")).isEqualTo("spelling NEW, search NOT_LISTED");
    }

    @Test
    void whatTheTargetNoLongerAsksIsSaid() {
        assertThat(between("law EXCELLENT, drafting", "drafting"))
                .isEqualTo("drafting HELD, law NOT_LISTED EXCELLENT>-");
    }

    @Test
    void whatLivesOnInANarrowerOrWiderOneIsNotSaidToBeGone() {
        assertThat(between("research, spelling", "search, reading"))
                .isEqualTo("search HELD by research, reading HELD by research");
    }
}
