package org.careergraph.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.careergraph.api.WithApi;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.http.Wire;
import org.careergraph.http.Wire.Request;
import org.careergraph.path.CareerMap;
import org.careergraph.path.CareerMaps;
import org.careergraph.path.Moves;
import org.careergraph.seed.SeedReader;
import org.careergraph.seed.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.StandardEnvironment;

/** The question of the first screen is that of the README, and is answered as the README shows. */
@WithApi
class FirstQuestionTests {
    @LocalServerPort
    private int port;

    @Autowired
    private CareerMaps maps;

    /** Every line that the README shows of the answer is in the answer; what it leaves out is marked there. */
    @Test
    void standsInTheReadmeWithItsAnswer() throws IOException {
        CareerMap map = maps.current();
        String question =
                FirstQuestion.body(map.catalogue(), FirstQuestion.move(map).orElseThrow());
        String readme = Files.readString(Path.of("README.md"));
        assertThat(readme).contains("-d '" + question + "'");
        String answer = Wire.send(port, Request.post(question)).body();
        assertThat(answer)
                .startsWith("{\"data\":{\"gap\":{\"education\":{\"alternatives\":[{\"text\":\"A university degree");
        String shown = readme.substring(readme.indexOf("```json") + 7).split("```")[0];
        assertThat(Pattern.compile("\"\\w+\": \"[^\"]+\"").matcher(shown).results())
                .hasSizeGreaterThan(5)
                .allSatisfy(line -> assertThat(answer).contains(line.group().replaceFirst("\": ", "\":")));
    }

    /** Of a catalogue with other organizations only, and with short ids that two of them share. */
    @Test
    void isAboutJobsOfTheLoadedCatalogue(@TempDir Path folder) throws IOException {
        Catalogue catalogue = new Catalogue(SeedReader.read(Seeds.twoFrameworks(folder)));
        CareerMap map = new CareerMap(catalogue, new Moves(catalogue).all(), "test", Instant.EPOCH);
        FirstQuestion first = new FirstQuestion(new StandardEnvironment(), () -> map);
        assertThat(String.join("\n", first.lines()))
                .contains("what the step from Keeper at G4 to Inspector at NOA requires")
                .contains("gap(from: \\\"wlo/keepers/G4\\\", to: \\\"inspectors/NOA\\\")");
    }

    @Test
    void isLeftOutWhereNoJobLeadsToAnother() {
        CareerMap map = new CareerMap(maps.current().catalogue(), List.of(), "test", Instant.EPOCH);
        assertThat(new FirstQuestion(new StandardEnvironment(), () -> map).lines())
                .isEmpty();
    }
}
