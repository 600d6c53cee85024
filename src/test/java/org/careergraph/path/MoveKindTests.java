package org.careergraph.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which job leads to which, and how the step is counted. */
class MoveKindTests {
    private static String moves(String drawing) {
        return Sketch.map(drawing).moves().stream()
                .map(move -> move.from() + " " + move.kind() + " " + move.to())
                .collect(Collectors.joining(", "));
    }

    @Test
    void promotionLeadsUpTheFamilyAndNeverDown() {
        assertThat(moves("""
                f: a/G5 asks x
                f: a/G7 asks x
                """)).isEqualTo("a/G5 PROMOTION a/G7");
    }

    @Test
    void theBridgeLeadsFromGeneralServiceToNationalOfficers() {
        assertThat(moves("""
                        f: a/G5 asks x
                        f: o/NOA asks x
                        g: p/NOA asks x
                        """))
                .isEqualTo(
                        "a/G5 CATEGORY_BRIDGE o/NOA, a/G5 CROSS_FIELD_BRIDGE p/NOA, o/NOA LATERAL p/NOA, p/NOA LATERAL o/NOA");
    }

    @Test
    void otherFamiliesAreReachedSidewaysOrUpwards() {
        assertThat(moves("""
                        f: a/G5 asks x
                        g: b/G5 asks x
                        g: b/G6 asks x
                        """))
                .isEqualTo("a/G5 LATERAL b/G5, a/G5 LATERAL_ADVANCEMENT b/G6, b/G5 LATERAL a/G5, b/G5 PROMOTION b/G6");
    }

    @Test
    void passedOverGradesAreCounted() {
        CareerMap map = Sketch.map("""
                f: a/G5 asks x
                f: a/G6 asks x
                f: a/G7 asks x
                f: o/NOA asks x
                f: o/NOB asks x
                """);
        assertThat(map.movesFrom("a/G5").stream()
                        .map(move -> move.to() + " " + move.skippedGrades())
                        .collect(Collectors.joining(", ")))
                .isEqualTo("a/G6 0, a/G7 1, o/NOA 2, o/NOB 3");
    }

    @Test
    void gradesArePassedOverThoughNoFamilyOnTheWayHasThem() {
        CareerMap map = Sketch.map("""
                f: a/G2 asks x
                f: b/G5 asks x
                f: b/G7 asks x
                g: o/NOC asks x
                """);
        assertThat(map.moves().stream()
                        .map(move -> move.from() + " " + move.to() + " " + move.skippedGrades())
                        .collect(Collectors.joining(", ")))
                .isEqualTo("a/G2 b/G5 2, a/G2 b/G7 4, a/G2 o/NOC 7, b/G5 b/G7 1, b/G5 o/NOC 4, b/G7 o/NOC 2");
    }

    @Test
    void aMoveCountsWhatItAsks() {
        CareerMap map = Sketch.map("""
                research contains search
                f: a/G5 asks search, law KNOWLEDGE; SECONDARY
                f: o/NOA asks research, law GOOD, drafting; FIRST_DEGREE
                """);
        assertThat(map.moves())
                .containsExactly(new MoveSummary("a/G5", "o/NOA", MoveKind.CATEGORY_BRIDGE, 1, 1, 1, 2, 1, 2));
    }
}
