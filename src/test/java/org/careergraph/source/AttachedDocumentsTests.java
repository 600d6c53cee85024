package org.careergraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careergraph.catalogue.Citation;
import org.careergraph.catalogue.Facts;
import org.careergraph.seed.BuiltIn;
import org.careergraph.seed.SeedReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a folder of documents lends to the small seed of the tests, and what it never does. */
class AttachedDocumentsTests {

    private static final Facts FACTS = facts();
    private static final AttachedDocuments.Limits LIMITS = new AttachedDocuments.Limits(100_000, 20);
    private static final String ACCORD = "wlo-jobs";

    /** The small seed, with its general rules cited as the layout numbers them. */
    private static Facts facts() {
        Path seed = Path.of("src/test/resources/org/careergraph/seed/small");
        try (Stream<Path> files = Files.walk(seed)) {
            Path copy = Files.createTempDirectory("seed");
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(seed.relativize(file));
                Files.createDirectories(target.getParent());
                Files.writeString(
                        target,
                        Files.readString(file)
                                .replace("#fields", "#article-3")
                                .replace("#grades", "#article-4")
                                .replace("#rules", "#appendix-1")
                                .replace("#relief", "#appendix-2"));
            }
            return SeedReader.read(copy);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @TempDir
    Path folder;

    private String text = "";

    @BeforeEach
    void read() throws IOException {
        text = Files.readString(GenericJobDescriptionsTests.ACCORD);
    }

    private Quotes attach() {
        return AttachedDocuments.in(folder, LIMITS).quotes(FACTS);
    }

    private Quotes attach(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
        return attach();
    }

    private static String quote(Quotes quotes, String place) {
        return quotes.findQuote(new Citation(ACCORD, place)).orElse("none");
    }

    private static Set<String> quoted(Quotes quotes) {
        return CitedPlace.byDocument(FACTS).getOrDefault(ACCORD, List.of()).stream()
                .map(CitedPlace::place)
                .filter(place -> !quote(quotes, place).equals("none"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String notes(Quotes quotes) {
        return String.join("\n", quotes.notes());
    }

    @Test
    void everyPlaceInTheJobsHasItsSentence() throws IOException {
        Quotes quotes = attach("wlo-jobs.txt", text);
        assertThat(quotes.isAttached(ACCORD)).isTrue();
        assertThat(quote(quotes, "keepers/G4/duties/2")).isEqualTo("Write the log, in ink.");
        assertThat(quote(quotes, "keepers/G4/technical/2")).startsWith("Knowledge of polishing");
        assertThat(notes(quotes))
                .isEqualTo("wlo-jobs attached (wlo-jobs.txt): 43 of 43 cited places have their sentence");
    }

    @Test
    void aDocumentOfFullSizeHasASentenceForEveryPlaceOfTheBuiltInFacts() throws IOException {
        Facts builtIn = BuiltIn.FACTS;
        Files.writeString(folder.resolve("summaries.txt"), SummariesAsDocument.of(builtIn));
        Quotes quotes = AttachedDocuments.in(folder, new AttachedDocuments.Limits(2_000_000, 20))
                .quotes(builtIn);
        assertThat(quotes.notes()).singleElement().asString().doesNotContain("no quote", "not understood");
        assertThat(builtIn.jobs().stream().flatMap(job -> job.duties().stream()))
                .allSatisfy(
                        duty -> assertThat(quotes.findQuote(duty.citation())).hasValue(duty.text()));
    }

    @Test
    void withoutAFolderThereAreNoQuotes() {
        Quotes quotes = AttachedDocuments.none().quotes(FACTS);
        assertThat(quotes.isAttached(ACCORD)).isFalse();
        assertThat(quotes.notes()).isEmpty();
        assertThat(quoted(quotes)).isEmpty();
    }

    @Test
    void aDocumentIsKnownByItsTextWhateverItsName() throws IOException {
        assertThat(quoted(attach("accord of 2019.text", text))).contains("keepers/G4/duties/1");
    }

    @Test
    void lineEndsAndAByteOrderMarkMakeNoDifference() throws IOException {
        Set<String> expected = quoted(attach("wlo-jobs.txt", text));
        assertThat(quoted(attach("wlo-jobs.txt", "\uFEFF" + text.replace("\n", "\r\n"))))
                .isEqualTo(expected);
        assertThat(quoted(attach("wlo-jobs.txt", text.replace("\n", "\r")))).isEqualTo(expected);
    }

    @Test
    void aFileThatIsGoneAfterTheStartIsStillQuoted() throws IOException {
        Files.writeString(folder.resolve("wlo-jobs.txt"), text);
        AttachedDocuments documents = AttachedDocuments.in(folder, LIMITS);
        Files.delete(folder.resolve("wlo-jobs.txt"));
        assertThat(documents.quotes(FACTS).isAttached(ACCORD)).isTrue();
    }

    // ------------------------------------------------------------ another text than the facts were taken from

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a duty more    | 2. Write the log, in ink.\\n | 2. Write the log, in ink.\\n3. Row the boat.\\n | keepers/G4/duties | this list has 3 entries in the text and 2 in the facts",
                "a duty less    | 2. Write the log, in ink.\\n | | keepers/G4/duties | not found",
                "another duty   | 2. Write the log, in ink.\\n | 2. Feed the gulls at noon.\\n | keepers/G4/duties/2 | the text there is about something else",
                "changed places | Sound the horn in fog.\\n 2. Log the fog | Log the fog\\n 2. Sound the horn in fog | keepers/G5/duties/variants | fog-keeper/1 (the text there is about something else), keepers/G5/duties/variants/fog-keeper/2 (number 1 matches better)",
                "a statement more | Calm in a storm\\n\\n 3 | Calm in a storm.\\n\\nSwimming.\\n\\n 3 | keepers/G4/behavioural | this list has 2 entries in the text and 1 in the facts",
                "other years    | Five years of relevant | Seven years of relevant | keepers/G5/experience | the facts say 5 years",
                "another grade  | Grade: G5 | Grade: G6 | keepers/G5 | not found"
            })
    void whatDoesNotFitIsNotQuoted(String what, String old, String replacement, String place, String why)
            throws IOException {
        String changed = text.replace(lines(old), lines(replacement == null ? "" : replacement));
        assertThat(changed).isNotEqualTo(text);
        Set<String> all = quoted(attach("wlo-jobs.txt", text));
        Quotes quotes = attach("wlo-jobs.txt", changed);
        Set<String> lost = new TreeSet<>(all);
        lost.removeAll(quoted(quotes));
        assertThat(lost).as(what).isNotEmpty().allMatch(gone -> gone.startsWith(place));
        assertThat(notes(quotes)).contains(place, why);
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n");
    }

    @Test
    void aTextOfTheSameLayoutAboutOtherMattersIsNotAttached() throws IOException {
        String other = text.replaceAll(
                "(?i)\\b(lamps?|horn|lens(es)?|polishing|optics|calm|storm|keepers?|office|captains|gulls|director|harbour|results|senior|independence|lights?|lamplighters|inspectors|sound)\\b",
                "soup");
        Quotes quotes = attach("wlo-jobs.txt", other);
        assertThat(quotes.isAttached(ACCORD)).isFalse();
        assertThat(quoted(quotes)).isEmpty();
        assertThat(notes(quotes))
                .isEqualTo("not attached: wlo-jobs.txt is not a document that the facts were taken from");
    }

    @Test
    void ofTwoTextsOfADocumentTheOneOfItsNameIsUsed() throws IOException {
        Files.writeString(folder.resolve("a copy.txt"), text.replace("in ink", "in pencil"));
        Quotes quotes = attach("wlo-jobs.txt", text);
        assertThat(quote(quotes, "keepers/G4/duties/2")).isEqualTo("Write the log, in ink.");
        assertThat(notes(quotes))
                .contains("not attached: a copy.txt is another copy of wlo-jobs; wlo-jobs.txt is used");
    }

    // ------------------------------------------------------------ files that cannot be used

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "empty.txt   | UTF-8      | ''                            | empty.txt is empty",
                "blank.txt   | UTF-8      | '\\n \\n'                     | blank.txt is empty",
                "notice.txt  | UTF-8      | %PDF-1.7\\nobj                | notice.txt is a PDF, not text",
                "notice.docx | ISO-8859-1 | PK\\3\\4              | notice.docx is an office document or an archive",
                "photo.txt   | ISO-8859-1 | \\211PNG\\0             | photo.txt is binary, not text",
                "latin.txt   | ISO-8859-1 | Une ligne\\nÉducation         | latin.txt is not in UTF-8 (line 2)",
                "utf16.txt   | UTF-16     | Education                     | utf16.txt is in UTF-16: save it in UTF-8",
                "lost.txt    | UTF-8      | One\\nsalari�           | lost.txt has lost characters",
                "french.txt  | UTF-8      | Avis de vacance\\nFonctions\\n1. Allumer la lampe. | french.txt is not laid out as any document that can be read"
            })
    void aFileThatCannotBeUsedIsNamedWithTheReason(String name, String charset, String content, String sentence)
            throws IOException {
        Files.writeString(folder.resolve("wlo-jobs.txt"), text);
        Files.write(folder.resolve(name), lines(content).translateEscapes().getBytes(Charset.forName(charset)));
        Quotes quotes = attach();
        assertThat(notes(quotes)).contains("not attached: " + sentence);
        assertThat(quotes.notes()).hasSize(2);
        assertThat(quotes.isAttached(ACCORD)).as("the others are attached").isTrue();
    }

    @Test
    void aFileThatIsTooLargeIsNotTakenIntoMemory() throws IOException {
        Files.write(folder.resolve("huge.txt"), new byte[50_000_000]);
        assertThat(notes(attach()))
                .isEqualTo("not attached: huge.txt is larger than the 97 kB that a document may have");
        Files.delete(folder.resolve("huge.txt"));
        byte[] most = "\n".repeat(LIMITS.bytes()).getBytes(StandardCharsets.UTF_8);
        assertThat(notes(attach("largest.txt", new String(most, StandardCharsets.UTF_8))))
                .as("the limit itself is allowed")
                .isEqualTo("not attached: largest.txt is empty");
    }

    @Test
    void onlySoManyFilesAreLookedAt() throws IOException {
        for (int i = 10; i < 10 + LIMITS.files() + 1; i++) {
            Files.writeString(folder.resolve("file" + i + ".txt"), "");
        }
        assertThat(attach().notes())
                .hasSize(LIMITS.files() + 1)
                .last()
                .isEqualTo("not attached: file30.txt is not read, because only the first 20 files are");
    }

    @Test
    void nothingOutsideTheFolderIsRead(@TempDir Path elsewhere) throws IOException {
        Path outside = Files.writeString(elsewhere.resolve("wlo-jobs.txt"), text);
        Files.createSymbolicLink(folder.resolve("wlo-jobs.txt"), outside);
        Files.createSymbolicLink(folder.resolve("nowhere.txt"), elsewhere.resolve("gone.txt"));
        Files.createSymbolicLink(folder.resolve("others"), elsewhere);
        Files.createDirectory(folder.resolve("more"));
        Quotes quotes = attach();
        assertThat(quotes.isAttached(ACCORD)).isFalse();
        assertThat(notes(quotes))
                .contains(
                        "wlo-jobs.txt leads out of the folder",
                        "others leads out of the folder",
                        "nowhere.txt cannot be read (it is gone, or a link that leads nowhere)",
                        "more is a folder; documents stand in the folder itself");
    }

    @Test
    void aLinkWithinTheFolderIsFollowed() throws IOException {
        Files.writeString(folder.resolve("accord-v2.txt"), text);
        Files.createSymbolicLink(folder.resolve("wlo-jobs.txt"), Path.of("accord-v2.txt"));
        assertThat(attach().isAttached(ACCORD)).isTrue();
    }

    @Test
    void aFolderThatIsNoneIsToldAndTheStartGoesOn() throws IOException {
        assertThat(notes(AttachedDocuments.in(folder.resolve("none"), LIMITS).quotes(FACTS)))
                .isEqualTo("not attached: " + folder.resolve("none") + " does not exist");
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(notes(AttachedDocuments.in(file, LIMITS).quotes(FACTS)))
                .isEqualTo("not attached: " + file + " is not a folder");
    }

    @Test
    void aFileThatIsReplacedWhileItIsReadIsReadAgainOrRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("wlo-jobs.txt"), text);
        int[] reads = {0};
        SourceFolder settling = new SourceFolder(folder, LIMITS, (path, atMost) -> {
            byte[] half = text.substring(0, text.length() / 2).getBytes(StandardCharsets.UTF_8);
            if (reads[0]++ == 0) {
                Files.writeString(file, text + "\n");
                return half;
            }
            return Files.readAllBytes(path);
        });
        assertThat(settling.read().texts()).containsExactly(Map.entry("wlo-jobs.txt", SourceText.of(text + "\n")));

        SourceFolder restless = new SourceFolder(folder, LIMITS, (path, atMost) -> {
            byte[] content = Files.readAllBytes(path);
            Files.writeString(file, Files.readString(file) + "x");
            return content;
        });
        assertThat(restless.read().texts()).isEmpty();
        assertThat(restless.problems())
                .singleElement()
                .hasToString("wlo-jobs.txt changed while it was read; start again when it is complete");
    }
}
