package org.careergraph.source;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Notices of our own making in the layouts of WIPO and of the UN Secretariat, and in none that is known. What is read of each
 * stands beside it, and has been read against it.
 */
class NoticeLayoutTests {

    private static final Path NOTICES = Path.of("src/test/resources/org/careergraph/notice");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wipo-records-assistant",
                "wipo-event-technician",
                "wipo-patent-economist",
                "un-water-officer",
                "un-finance-assistant",
                "other-education-specialist",
                "other-bank-analyst"
            })
    void everyStatementHasItsPlace(String name) throws IOException {
        SourceText text = SourceText.of(Files.readString(NOTICES.resolve(name + ".txt")));
        Layout layout = Layouts.findLayout(text).orElse(NoticeLayout.UNKNOWN);
        String read = layout.name() + "\n" + shown(layout.read(text), text);
        Path fresh = Files.createDirectories(Path.of("target/notices")).resolve(name + ".passages");
        Files.writeString(fresh, read);
        Path accepted = NOTICES.resolve(name + ".passages");
        assertThat(accepted)
                .as("read %s against the notice, then copy it", fresh)
                .exists();
        assertThat(read).as("what is read, in %s", fresh).isEqualTo(Files.readString(accepted));
    }

    private static String shown(Reading reading, SourceText text) {
        return reading.passages().stream()
                        .map(passage -> passage.place() + " " + passage.lines() + " " + passage.sentence() + "\n")
                        .collect(joining())
                + reading.notUnderstood().stream()
                        .map(line -> "NOT UNDERSTOOD [" + line + "] " + text.line(line) + "\n")
                        .collect(joining());
    }

    @ParameterizedTest
    @ValueSource(strings = {"wipo-records-assistant", "wipo-event-technician", "un-finance-assistant"})
    void aPageThatBreaksItsLinesIsPutTogetherAgain(String name) throws IOException {
        SourceText whole = SourceText.of(Files.readString(NOTICES.resolve(name + ".txt")));
        SourceText broken = SourceText.of(wrapped(whole, 76));
        Layout layout = Layouts.findLayout(whole).orElseThrow();
        assertThat(sentences(layout.read(broken))).isEqualTo(sentences(layout.read(whole)));
    }

    private static String wrapped(SourceText text, int width) {
        StringBuilder wrapped = new StringBuilder();
        for (int number = 1; number <= text.size(); number++) {
            int column = 0;
            for (String word : text.line(number).split(" ")) {
                if (column > 0 && column + 1 + word.length() > width) {
                    wrapped.append('\n');
                    column = 0;
                }
                wrapped.append(column > 0 ? " " : "").append(word);
                column += (column > 0 ? 1 : 0) + word.length();
            }
            wrapped.append('\n');
        }
        return wrapped.toString();
    }

    private static Map<String, String> sentences(Reading reading) {
        Map<String, String> sentences = new TreeMap<>();
        reading.passages().forEach(passage -> sentences.put(passage.place(), passage.sentence()));
        return sentences;
    }

    @Test
    void headingsAreKnownHoweverTheyAreNumberedAndWritten() {
        String text = "1. Organizational Context\nOrganizational Setting\nA unit.\nIV) DUTIES & RESPONSIBILITIES:\n"
                + "Feed the cat.\n3.2 Experience – desirable\nCats.\nDesirable: \nDogs.\n"
                + "Language requirements (Essential): Excellent knowledge of Latin.\nOrganisational competencies\nPatience.";
        assertThat(sentences(NoticeLayout.of("wipo").read(SourceText.of(text))))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "setting", "A unit.",
                        "duties/1", "Feed the cat.",
                        "experience/desirable/1", "Cats.",
                        "experience/desirable/2", "Dogs.",
                        "languages/essential/1", "Excellent knowledge of Latin.",
                        "organizational-competencies/1", "Patience."));
    }

    @Test
    void whatFollowsAHeadingThatIsNotKnownIsNotUnderstood() {
        String text = "Organizational Setting\nA unit.\nDuties and Responsibilities\na. Feed the cat.\n"
                + "Special Dress Code\nGloves.\nReporting Lines\nTo the keeper.\nOrganizational Competencies\n1. Patience.";
        Reading reading = NoticeLayout.of("wipo").read(SourceText.of(text));
        assertThat(reading.notUnderstood()).containsExactly(5, 6);
        assertThat(sentences(reading))
                .containsEntry("reporting", "To the keeper.")
                .doesNotContainKey("duties/2");
    }

    /** The documents themselves, where their folder is named. */
    @ParameterizedTest
    @CsvSource({
        "wipo-senior-client-support-assistant, 11, 1 0 1 1 1 1 8 0, 9, 12",
        "wipo-senior-customer-relations-assistant, 8, 2 0 3 0 1 1 10 1, 9, 12",
        "wipo-conference-operations-officer, 7, 1 1 1 2 1 1 5 2, 9, 7",
        "un-ombudsperson-itu-wipo, 9, 0 0 0 0 0 0 0 0, 3, 0"
    })
    void everyLineOfAPublishedNoticeIsUnderstood(
            String name, int duties, String requirements, int competencies, int information) throws IOException {
        String folder = System.getProperty("careergraph.sources", "");
        assumeTrue(!folder.isEmpty(), "no folder with the documents is named");
        SourceText text = SourceText.of(Files.readString(Path.of(folder, name + ".txt")));
        Reading reading = Layouts.findLayout(text).orElseThrow().read(text);
        assertThat(reading.notUnderstood()).isEmpty();
        Map<String, Long> numbers = reading.passages().stream()
                .collect(groupingBy(passage -> passage.place().replaceFirst("/\\d+$", ""), counting()));
        assertThat(numbers.getOrDefault("duties", 0L))
                .as("duties, and the words that lead to them")
                .isEqualTo(duties + 1L);
        assertThat(Stream.of("education", "experience", "languages", "competencies")
                        .flatMap(section -> Stream.of(section + "/essential", section + "/desirable"))
                        .map(place -> String.valueOf(numbers.getOrDefault(place, 0L)))
                        .collect(joining(" ")))
                .isEqualTo(requirements);
        assertThat(numbers.getOrDefault("organizational-competencies", 0L)).isEqualTo(competencies);
        assertThat(numbers.getOrDefault("additional-information", 0L)).isEqualTo(information);
        assertThat(reading.passages())
                .allSatisfy(passage ->
                        assertThat(passage.sentence()).doesNotContainPattern(Pattern.compile("[|•\\u00A0]|  ")));
    }
}
