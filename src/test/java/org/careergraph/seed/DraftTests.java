package org.careergraph.seed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.careergraph.notice.ReadCommand;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A draft that is made of a notice has the form of a vacancy, however little could be read. */
class DraftTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wipo-records-assistant",
                "wipo-event-technician",
                "wipo-patent-economist",
                "un-water-officer",
                "un-finance-assistant",
                "other-education-specialist",
                "other-bank-analyst",
                "other-fisheries-analyst",
                "other-water-internship",
                "other-network-administrator",
                "other-heritage-specialist",
                "other-server-engineer",
                "other-bee-officer",
                "un-security-assistant"
            })
    void aDraftHasTheFormOfAVacancy(String name) {
        ByteArrayOutputStream draft = new ByteArrayOutputStream();
        ReadCommand.run(
                List.of("src/test/resources/org/careergraph/notice/" + name + ".txt"),
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(draft, true, UTF_8),
                new PrintStream(new ByteArrayOutputStream(), true, UTF_8));
        Problems problems = new Problems();
        String file = "vacancies/" + name + ".yaml";
        Yaml value = YamlFiles.read(file, draft.toByteArray(), problems).orElseThrow(() -> new AssertionError(draft));
        Schemas.load().check(Part.root(file, value), problems);
        assertThatCode(problems::throwIfAny).doesNotThrowAnyException();
    }
}
