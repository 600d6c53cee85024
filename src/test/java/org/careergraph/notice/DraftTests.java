package org.careergraph.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.careergraph.seed.BuiltIn;
import org.careergraph.seed.VacancyForms;
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
                new PrintStream(new ByteArrayOutputStream(), true, UTF_8),
                () -> BuiltIn.FACTS);
        VacancyForms.assertIsOne(name, draft.toByteArray());
    }
}
