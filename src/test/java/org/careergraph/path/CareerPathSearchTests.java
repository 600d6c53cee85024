package org.careergraph.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careergraph.words.Said.said;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.careergraph.catalogue.Place;
import org.careergraph.gap.Gap;
import org.careergraph.gap.Verdict;
import org.careergraph.path.CareerPathAnswer.NoCareerPath;
import org.junit.jupiter.api.Test;

/** Which chains of moves are found, and what is said when there is none. */
class CareerPathSearchTests {
    private static final Set<MoveKind> UPWARDS = EnumSet.of(MoveKind.PROMOTION, MoveKind.CATEGORY_BRIDGE);
    private static final String LADDER = """
            f: a/G5 asks x
            f: a/G6 asks x, y
            f: a/G7 asks x, y, z
            f: o/NOA asks x, y, z, w; FIRST_DEGREE
            g: b/G5 asks q
            """;

    private static CareerPathAnswer answer(String drawing, Place from, Place to, Set<MoveKind> kinds, int moves) {
        return new CareerPaths(Sketch.map(drawing)).between(from, to, new PathOptions(kinds, moves, 8, 100, 5_000));
    }

    private static Place job(String id) {
        return new Place(id, null, null, null);
    }

    private static Place grade(String code) {
        return new Place(null, code, null, null);
    }

    private static List<String> lines(CareerPathAnswer answer) {
        return answer instanceof CareerPathAnswer.CareerPaths found
                ? found.paths().stream().map(Sketch::line).toList()
                : List.of();
    }

    @Test
    void aLaterMoveIsJudgedAsIfThereWereTheYearsThatTheJobBeforeItAsks() {
        CareerPathAnswer answer = new CareerPaths(Sketch.map("""
                        f: a/G5 asks x; SECONDARY; 5 OFFICE_SUPPORT
                        f: a/G7 asks x; SECONDARY; 7 OFFICE_SUPPORT
                        f: o/NOA asks x; FIRST_DEGREE; 2 PROFESSIONAL
                        """))
                .between(
                        job("a/G5"),
                        job("o/NOA"),
                        new PathOptions(UPWARDS, 2, 8, 100, 5_000),
                        Sketch.person("SECONDARY; 5 OFFICE_SUPPORT"));
        CareerPath path = ((CareerPathAnswer.CareerPaths) answer)
                .paths().stream()
                        .filter(one -> one.moves().size() == 2)
                        .findFirst()
                        .orElseThrow();
        // of today, five years are all there are; at the later job there are more
        assertThat(path.moves().getFirst().gap().verdicts()).anyMatch(line -> line.status() == Verdict.Status.UNMET);
        Gap last = path.moves().getLast().gap();
        assertThat(last.verdicts()).noneMatch(line -> line.status() == Verdict.Status.UNMET);
        assertThat(said(last.assumptions()))
                .anyMatch(sentence -> sentence.startsWith("You have at least 7 years of office support"));
        assertThat(path.overall().verdicts()).anyMatch(line -> line.status() == Verdict.Status.UNMET);
    }

    @Test
    void whatBlocksManyJobsAlikeIsToldOnce() {
        NoCareerPath down = (NoCareerPath) answer("""
                        f: a/G5 asks x
                        f: b/G5 asks x
                        f: c/G5 asks x
                        f: o/NOB asks x
                        f: p/NOB asks x
                        """, grade("NOB"), grade("G5"), EnumSet.allOf(MoveKind.class), 4);
        assertThat(down.blocks()).hasSize(1);
        assertThat(said(down.blocks().getFirst().text())).contains("a/G5 and 2 other jobs");
    }

    private static BlockReason reason(CareerPathAnswer answer) {
        return ((NoCareerPath) answer).blocks().getFirst().reason();
    }

    @Test
    void theBridgeAndTheLadderAreBothFound() {
        assertThat(lines(answer(LADDER, grade("G5"), grade("NOA"), UPWARDS, 6)))
                .containsExactly(
                        "a/G5 -CATEGORY_BRIDGE-> o/NOA",
                        "a/G5 -PROMOTION-> a/G6 -CATEGORY_BRIDGE-> o/NOA",
                        "a/G5 -PROMOTION-> a/G7 -CATEGORY_BRIDGE-> o/NOA",
                        "a/G5 -PROMOTION-> a/G6 -PROMOTION-> a/G7 -CATEGORY_BRIDGE-> o/NOA");
    }

    @Test
    void aPathThatIsNoBetterOnAnyCountIsLeftOut() {
        String detour = """
                f: a/G5 asks x
                f: a/G6 asks x, y, z, v, w
                f: a/G7 asks x
                """;
        assertThat(lines(answer(detour, job("a/G5"), job("a/G7"), UPWARDS, 6)))
                .as("the detour over G6 asks more in one move, but skips no grade")
                .containsExactly("a/G5 -PROMOTION-> a/G7", "a/G5 -PROMOTION-> a/G6 -PROMOTION-> a/G7");
        String sideways = """
                f: a/G5 asks x
                g: b/G5 asks y
                f: a/G6 asks x
                """;
        assertThat(lines(answer(sideways, job("a/G5"), job("a/G6"), EnumSet.allOf(MoveKind.class), 6)))
                .as("over the other family is longer and asks more")
                .containsExactly("a/G5 -PROMOTION-> a/G6");
    }

    @Test
    void theOverallGapIsAgainstTheStartAndNotSummed() {
        String middle = """
                f: a/G5 asks x
                f: a/G6 asks x, only-here
                f: o/NOA asks x, y
                """;
        var found = (CareerPathAnswer.CareerPaths) answer(middle, job("a/G5"), job("o/NOA"), UPWARDS, 6);
        CareerPath ladder = found.paths().getLast();
        assertThat(Sketch.line(ladder)).isEqualTo("a/G5 -PROMOTION-> a/G6 -CATEGORY_BRIDGE-> o/NOA");
        assertThat(Sketch.competencies(ladder.overall())).isEqualTo("x HELD, y NEW");
    }

    @Test
    void aBoundThatCutTheSearchIsSaid() {
        var found = (CareerPathAnswer.CareerPaths) answer(LADDER, job("a/G5"), job("o/NOA"), UPWARDS, 2);
        assertThat(found.paths()).hasSize(3);
        assertThat(said(found.cut())).containsExactly("Paths with more than 2 moves were not looked for.");
    }

    @Test
    void aCompleteAnswerSaysNothingOfBounds() {
        var found = (CareerPathAnswer.CareerPaths) answer(LADDER, job("a/G5"), job("o/NOA"), UPWARDS, 6);
        assertThat(said(found.cut())).isEmpty();
    }

    @Test
    void anotherFieldIsOutOfReachWithoutMovesAcross() {
        CareerPathAnswer answer = answer(LADDER, job("b/G5"), job("o/NOA"), UPWARDS, 6);
        assertThat(reason(answer)).isEqualTo(BlockReason.FIELD_WITHOUT_CATEGORY);
        assertThat(((NoCareerPath) answer).leadingThere().stream().map(job -> job.id()))
                .containsExactly("a/G7", "a/G6", "a/G5");
    }

    @Test
    void aStepDownIsNoMove() {
        assertThat(reason(answer(LADDER, job("a/G7"), job("a/G5"), UPWARDS, 6))).isEqualTo(BlockReason.NOT_UPWARDS);
    }

    @Test
    void whereOneAlreadyIsThereIsNoPath() {
        assertThat(reason(answer(LADDER, job("a/G7"), job("a/G7"), UPWARDS, 6))).isEqualTo(BlockReason.ALREADY_THERE);
    }

    @Test
    void aPlaceWithoutAJobIsSaid() {
        assertThat(reason(answer(LADDER, job("a/G7"), new Place(null, "NOC", null, "f"), UPWARDS, 6)))
                .isEqualTo(BlockReason.NO_JOB_AT_TARGET);
    }

    @Test
    void allKindsAreSuggestedWhereNoOneOfThemSuffices() {
        String aroundAnotherFamily = """
                f: a/G5 asks x
                f: a/NOA asks x
                g: b/G5 asks x
                """;
        var none = (NoCareerPath)
                answer(aroundAnotherFamily, job("a/G5"), job("a/NOA"), EnumSet.of(MoveKind.PROMOTION), 6);
        assertThat(none.suggestedChanges())
                .containsExactly(new SuggestedChange(
                        SuggestedChangeCode.NO_RESTRICTIONS_AND_ALL_KINDS,
                        null,
                        List.of(),
                        List.of(
                                MoveKind.CATEGORY_BRIDGE,
                                MoveKind.LATERAL,
                                MoveKind.LATERAL_ADVANCEMENT,
                                MoveKind.CROSS_FIELD_BRIDGE)));
        assertThat(said(none.changes())).containsExactly("Allow moves of all kinds, without further options.");
    }
}
