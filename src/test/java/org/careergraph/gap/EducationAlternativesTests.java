package org.careergraph.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.careergraph.path.Sketch;
import org.junit.jupiter.api.Test;

/** Where a degree is asked, every way to satisfy it is told, and no year is counted twice. */
class EducationAlternativesTests {
    private static Gap gap(String start, String target) {
        return Sketch.gap("""
                f: a/G5 asks x; %s
                f: b/NOB asks x; %s
                """.formatted(start, target), "a/G5", "b/NOB");
    }

    private static String ways(Gap gap) {
        return gap.education().alternatives().stream()
                .map(way -> way.education() + " " + way.relevantYears() + "+" + way.years() + "=" + way.totalYears())
                .collect(Collectors.joining(", "));
    }

    @Test
    void aDegreeCanBeReplacedByADiplomaOrBySecondarySchoolWithYears() {
        assertThat(ways(gap("SECONDARY; 5 OFFICE_SUPPORT", "FIRST_DEGREE; 3 PROFESSIONAL")))
                .isEqualTo("FIRST_DEGREE 0+3=3, POST_SECONDARY_DIPLOMA 4+3=7, SECONDARY 6+3=9");
    }

    private static String parts(String startJob, String start, String targetJob, String target) {
        return Sketch.lines(Sketch.gap("""
                                domain either oneOf finance accounts
                                domain finance
                                domain accounts called books
                                domain bursary near finance
                                domain law
                                f: %s asks x; %s
                                f: %s asks x; %s
                                """.formatted(startJob, start, targetJob, target), startJob, targetJob)
                        .education()
                        .lines())
                .replaceFirst("EDUCATION_LEVEL HELD, ", "");
    }

    @Test
    void aFieldThatIsRelevantToOneJobIsNotSaidToBeRelevantToAnother() {
        String field = "FIRST_DEGREE field relevant";
        assertThat(parts("a/NOA", field, "a/NOB", field)).isEqualTo("FIELD_OF_STUDY HELD");
        assertThat(parts("a/NOA", field, "b/NOB", field)).isEqualTo("FIELD_OF_STUDY NOT_STATED");
    }

    @Test
    void trainingIsComparedByTheVocabulary() {
        String target = "SECONDARY training either";
        assertThat(parts("a/G5", "SECONDARY training books", "b/G6", target)).isEqualTo("TRAINING HELD");
        assertThat(parts("a/G5", "SECONDARY training bursary", "b/G6", target)).isEqualTo("TRAINING NOT_STATED");
        assertThat(parts("a/G5", "SECONDARY training law", "b/G6", target))
                .isEqualTo("TRAINING NEW, TRAINING NOT_LISTED");
    }

    @Test
    void thereAreNoAlternativesWhereNoDegreeIsAsked() {
        assertThat(ways(gap("SECONDARY", "SECONDARY"))).isEmpty();
    }

    @Test
    void aHigherLevelIsCountedInSteps() {
        Gap gap = gap("SECONDARY", "FIRST_DEGREE");
        assertThat(Sketch.lines(gap.education().lines())).isEqualTo("EDUCATION_LEVEL MORE");
        assertThat(gap.education().steps()).isEqualTo(2);
    }

    @Test
    void aLowerLevelAsksNothing() {
        Gap gap = gap("FIRST_DEGREE", "SECONDARY");
        assertThat(Sketch.lines(gap.education().lines())).isEqualTo("EDUCATION_LEVEL HELD");
        assertThat(gap.education().steps()).isZero();
    }

    @Test
    void trainingInAnotherAreaIsNotSaidToCount() {
        assertThat(Sketch.lines(gap("SECONDARY training law", "SECONDARY training tax")
                        .education()
                        .lines()))
                .isEqualTo("EDUCATION_LEVEL HELD, TRAINING NOT_STATED");
    }

    @Test
    void trainingAndLicencesAreLinesOfTheirOwn() {
        assertThat(Sketch.lines(gap("SECONDARY licence car", "SECONDARY training tax")
                        .education()
                        .lines()))
                .isEqualTo("EDUCATION_LEVEL HELD, TRAINING NEW, LICENCE NOT_LISTED");
    }

    @Test
    void gatesStandWhereTheDegreeIsAsked() {
        assertThat(gap("SECONDARY", "FIRST_DEGREE").gates()).hasSize(1);
        assertThat(gap("SECONDARY", "SECONDARY").gates()).isEmpty();
    }
}
