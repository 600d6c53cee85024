package org.careergraph.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.careergraph.api.WithApi;
import org.careergraph.http.Wire;
import org.careergraph.http.Wire.Request;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The question of the first screen is that of the README, and is answered as the README shows. */
@WithApi
class FirstQuestionTests {
    @LocalServerPort
    private int port;

    /** Every line that the README shows of the answer is in the answer; what it leaves out is marked there. */
    @Test
    void standsInTheReadmeWithItsAnswer() throws IOException {
        String question = FirstQuestion.BODY;
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
}
