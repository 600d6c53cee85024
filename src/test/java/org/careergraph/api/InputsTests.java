package org.careergraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import org.careergraph.api.Inputs.PlaceInput;
import org.careergraph.api.Inputs.Thing;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Job;
import org.careergraph.refusals.BadArgumentException;
import org.careergraph.seed.SeedReader;
import org.careergraph.seed.Seeds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ids where two frameworks use the same codes and names. */
class InputsTests {
    @TempDir
    private Path folder;

    private Catalogue catalogue;

    @BeforeEach
    void read() throws IOException {
        catalogue = new Catalogue(SeedReader.read(Seeds.twoFrameworks(folder)));
    }

    @Test
    void aShortIdThatSeveralThingsHaveIsRefusedWithAllOfThem() {
        assertThatExceptionOfType(BadArgumentException.class)
                .isThrownBy(() -> Inputs.position(catalogue, "from", "keepers/G5"))
                .withMessage("\"keepers/G5\" is the short id of 2 things: harbour/keepers/G5, wlo/keepers/G5."
                        + " Give the whole id of one of them.");
        assertThatExceptionOfType(BadArgumentException.class)
                .isThrownBy(() -> Thing.GRADE.id(catalogue, "grade", "G4"))
                .withMessageContaining("quays/G4, lights/G4");
    }

    @Test
    void aShortIdThatOneThingHasStandsForTheWholeOne() {
        assertThat(Thing.JOB.id(catalogue, "job", "inspectors/NOA")).isEqualTo("wlo/inspectors/NOA");
        assertThat(Thing.FAMILY.id(catalogue, "family", "masters")).isEqualTo("harbour/masters");
        assertThat(Thing.CATEGORY.findId(catalogue, "category", null)).isNull();
    }

    @Test
    void aPlaceKnowsTheFramework() {
        PlaceInput place = new PlaceInput(null, null, null, "harbour", null, null, null);
        assertThat(Inputs.place(catalogue, "from", place).jobs(catalogue))
                .extracting(Job::id)
                .startsWith("harbour/keepers/G5", "harbour/keepers/G4", "harbour/masters/NOA")
                .allMatch(id -> id.startsWith("harbour/"));
        assertThatExceptionOfType(BadArgumentException.class)
                .isThrownBy(() -> Inputs.place(
                        catalogue, "from", new PlaceInput("wlo/keepers/G4", null, null, "harbour", null, null, null)))
                .withMessage("The job wlo/keepers/G4 has the framework wlo, not harbour.");
    }
}
