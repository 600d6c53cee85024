package org.careergraph.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.careergraph.path.CareerMap;
import org.careergraph.seed.BuiltIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** What the first screen says of documents, whatever is wrong with them. */
class DocumentStartTests {

    private static final CareerMap MAP = new CareerMap(BuiltIn.CATALOGUE, List.of(), "test", Instant.EPOCH);

    @TempDir
    Path folder;

    private static List<String> screen(@Nullable Path sources) {
        DocumentStart start = new DocumentStart();
        return start.documentNotes(
                        start.attachedDocuments(
                                new DocumentStart.Settings(sources),
                                new DocumentStart.Limits(DataSize.ofKilobytes(10), 5)),
                        () -> MAP)
                .lines();
    }

    @Test
    void nothingIsSaidWhereNothingIsSet() {
        assertThat(screen(null)).isEmpty();
        assertThat(screen(Path.of(""))).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereIsToldAndTheStartGoesOn() {
        assertThat(screen(folder.resolve("gone")))
                .containsExactly("  Sources not attached: " + folder.resolve("gone") + " does not exist");
    }

    @Test
    void eachFileThatCannotBeUsedHasALine() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "");
        Files.writeString(folder.resolve("b.txt"), "x".repeat(10 * 1024 + 1));
        assertThat(screen(folder))
                .containsExactly(
                        "  Sources not attached: a.txt is empty",
                        "  Sources not attached: b.txt is larger than the 10 kB that a document may have");
    }
}
