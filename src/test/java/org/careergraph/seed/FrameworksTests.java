package org.careergraph.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Citation;
import org.careergraph.catalogue.CompetencyRequirement;
import org.careergraph.catalogue.Job;
import org.careergraph.catalogue.Level;
import org.careergraph.gap.Comparison;
import org.careergraph.gap.CompetencyGap;
import org.careergraph.gap.Gap;
import org.careergraph.gap.GapStatus;
import org.careergraph.gap.Gaps;
import org.careergraph.path.MoveKind;
import org.careergraph.path.MoveSummary;
import org.careergraph.path.Moves;
import org.careergraph.words.Sentences;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two frameworks in one catalogue that use the same codes and names for different things. */
class FrameworksTests {
    @TempDir
    private Path folder;

    private Catalogue catalogue;

    @BeforeEach
    void read() throws IOException {
        catalogue = new Catalogue(SeedReader.read(Seeds.twoFrameworks(folder)));
    }

    @Test
    void whatAFrameworkDefinesHasItsIdInFront() {
        Job keeper = catalogue.job("harbour/keepers/G5");
        assertThat(keeper.family()).isEqualTo("harbour/keepers");
        assertThat(keeper.grade()).isEqualTo("quays/G5");
        assertThat(catalogue.fieldOf(keeper)).isEqualTo("harbour/light");
        assertThat(catalogue.frameworkOf(keeper)).isEqualTo("harbour");
        assertThat(keeper.duties().getFirst().id()).isEqualTo("harbour/keepers/G5/duties/1");
        assertThat(keeper.citation().locator()).isEqualTo("harbour-book#keepers/G5");
    }

    @Test
    void aReferenceMeansWhatItsOwnFrameworkDefinesBeforeWhatIsShared() {
        assertThat(catalogue.job("harbour/keepers/G5").requirements().competencies())
                .extracting(CompetencyRequirement::competency)
                .containsExactly("harbour/lenses", "harbour/knots", "calm");
        assertThat(catalogue.job("wlo/keepers/G4").requirements().competencies())
                .extracting(CompetencyRequirement::competency)
                .contains("lenses");
    }

    @Test
    void aShortIdIsUnderstoodOnlyWhereItIsClear() {
        assertThat(catalogue.jobs().find("inspectors/NOA")).map(Job::id).hasValue("wlo/inspectors/NOA");
        assertThat(catalogue.jobs().find("keepers/G5")).isEmpty();
        assertThat(catalogue.jobs().sharing("keepers/G5"))
                .containsExactlyInAnyOrder("wlo/keepers/G5", "harbour/keepers/G5");
        assertThat(catalogue.grades().find("G5")).isEmpty();
        assertThat(catalogue.jobs().names()).contains("inspectors/NOA", "wlo/keepers/G5", "harbour/keepers/G5");
    }

    @Test
    void movesStayInTheOrganizationAndFollowItsOwnGrades() {
        assertThat(new Moves(catalogue).all())
                .extracting(MoveSummary::from, MoveSummary::to, MoveSummary::kind)
                .containsExactlyInAnyOrder(
                        tuple("wlo/keepers/G4", "wlo/keepers/G5", MoveKind.PROMOTION),
                        tuple("wlo/keepers/G4", "wlo/inspectors/NOA", MoveKind.CATEGORY_BRIDGE),
                        tuple("wlo/keepers/G5", "wlo/inspectors/NOA", MoveKind.CATEGORY_BRIDGE),
                        // the second system ranks G4 above G5, and no document of its organization has a bridge
                        tuple("harbour/keepers/G5", "harbour/keepers/G4", MoveKind.PROMOTION),
                        // without grades there are only the ways up the ladder, and none from one branch to the other
                        tuple("harbour/pilots/trainee", "harbour/pilots/pilot", MoveKind.PROMOTION),
                        tuple("harbour/pilots/trainee", "harbour/pilots/principal", MoveKind.PROMOTION),
                        tuple("harbour/pilots/trainee", "harbour/pilots/head", MoveKind.PROMOTION),
                        tuple("harbour/pilots/trainee", "harbour/pilots/director", MoveKind.PROMOTION),
                        tuple("harbour/pilots/pilot", "harbour/pilots/principal", MoveKind.PROMOTION),
                        tuple("harbour/pilots/pilot", "harbour/pilots/head", MoveKind.PROMOTION),
                        tuple("harbour/pilots/pilot", "harbour/pilots/director", MoveKind.PROMOTION),
                        tuple("harbour/pilots/principal", "harbour/pilots/director", MoveKind.PROMOTION),
                        tuple("harbour/pilots/head", "harbour/pilots/director", MoveKind.PROMOTION));
    }

    @Test
    void aLevelIsThatOfItsScale() {
        Level bosun = catalogue.level("harbour/seamanship/bosun");
        assertThat(bosun)
                .isEqualTo(new Level(
                        "harbour/seamanship/bosun",
                        "bosun",
                        "harbour/seamanship",
                        2,
                        "Shows others how to tie.",
                        new Citation("harbour-book", "scales/2")));
        assertThat(catalogue.level("harbour/temper/bold").rank()).isNull();
        assertThat(catalogue.competency("harbour/knots").scale()).isEqualTo("harbour/seamanship");
        assertThat(catalogue.job("harbour/keepers/G4").requirements().competencies())
                .extracting(
                        CompetencyRequirement::competency,
                        asked -> asked.level() == null ? null : asked.level().id())
                .containsExactly(
                        tuple("harbour/lenses", null),
                        tuple("harbour/knots", "harbour/seamanship/bosun"),
                        tuple("optics", "harbour/seamanship/bosun"),
                        tuple("calm", "harbour/temper/bold"));
        assertThat(catalogue.levelsOf("harbour/knots"))
                .extracting(Level::name)
                .containsExactly("deckhand", "bosun", "master");
    }

    @Test
    void onlyWhatHasAnOrderRises() {
        Gap gap = new Gaps(catalogue).between(catalogue.job("harbour/keepers/G5"), catalogue.job("harbour/keepers/G4"));
        assertThat(gap.competencies())
                .extracting(CompetencyGap::competency, CompetencyGap::status, CompetencyGap::comparison)
                .contains(
                        tuple("harbour/knots", GapStatus.HIGHER_LEVEL, Comparison.MORE),
                        tuple("calm", GapStatus.NOT_STATED, Comparison.NOT_STATED));
        assertThat(gap.count(GapStatus.HIGHER_LEVEL)).isEqualTo(1);
        assertThat(new Moves(catalogue).all())
                .filteredOn(move -> move.from().equals("harbour/keepers/G5"))
                .extracting(MoveSummary::raisedCompetencies)
                .containsExactly(1);
    }

    @Test
    void levelsOfTwoScalesStandSideBySide() {
        Gap gap = new Gaps(catalogue).between(catalogue.job("wlo/keepers/G5"), catalogue.job("harbour/keepers/G4"));
        assertThat(gap.competencies())
                .filteredOn(line -> line.competency().equals("optics"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.status()).isEqualTo(GapStatus.NOT_STATED);
                    assertThat(line.comparison()).isEqualTo(Comparison.NOT_STATED);
                    assertThat(new Sentences(Locale.ENGLISH).of(line.explanation()))
                            .isEqualTo(
                                    "Asked where one starts at level good; asked here at level bosun. No document that"
                                            + " we have states how the one stands to the other. That both organizations speak of"
                                            + " the same is our reading.");
                });
    }

    @Test
    void noRuleAndNoGateOfOneOrganizationReachesAnother() {
        Gaps gaps = new Gaps(catalogue);
        assertThat(gaps.between(catalogue.job("harbour/keepers/G4"), catalogue.job("wlo/inspectors/NOA"))
                        .education()
                        .alternatives())
                .hasSize(2);
        assertThat(gaps.between(catalogue.job("wlo/keepers/G5"), catalogue.job("harbour/keepers/G4"))
                        .gates())
                .isEmpty();
    }

    @Test
    void whatADescriptionDoesNotStateIsNeverAskedAndIsNamed() {
        Job master = catalogue.job("harbour/masters/NOA");
        assertThat(master.setting()).isNull();
        assertThat(master.purpose()).isNull();
        assertThat(catalogue.fieldOf(master)).isNull();
        assertThat(master.organization()).isEqualTo("harbour-office");

        Gap gap = new Gaps(catalogue).between(catalogue.job("wlo/keepers/G5"), master);
        assertThat(gap.education().alternatives()).isEmpty();
        assertThat(gap.gates()).isEmpty();
        assertThat(Stream.of(gap.education().lines(), gap.experience().lines())
                        .flatMap(List::stream)
                        .filter(line -> line.to() != null))
                .isEmpty();
        assertThat(gap.languages()).allSatisfy(line -> assertThat(line.to()).isNull());
        assertThat(new Sentences(Locale.ENGLISH).of(gap.notStated().getFirst()))
                .isEqualTo("The description of the target does not state: education, experience, languages.");
    }

    @Test
    void aReferenceThatCanMeanTwoThingsIsReportedWithBoth() throws IOException {
        Files.writeString(
                folder.resolve("rules.yaml"),
                "gradeRequirements:\n  - { grade: G5, education: SECONDARY, years: 1, kind: RELEVANT, citation: \"wlo-jobs#x\" }\n"
                        + "substitutionRules: []\ngates: []\n");
        SeedProblems thrown = catchThrowableOfType(SeedProblems.class, () -> SeedReader.read(folder));
        assertThat(thrown.getMessage())
                .contains("rules.yaml:2 gradeRequirements[0].grade: more than one grade is called G5;"
                        + " one of quays/G5, lights/G5");
    }
}
