package org.careergraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Answers that somebody has read against the source. A new answer fails until it is read: the test writes it under
 * {@code target/golden}, from where whoever has read it copies it to {@code src/test/resources}.
 */
final class Golden {
    private static final Path ACCEPTED = Path.of("src/test/resources/org/careergraph/api/golden");
    private static final Path NEW = Path.of("target/golden");

    private Golden() {}

    static void check(String name, String answer) {
        try {
            Path accepted = ACCEPTED.resolve(name);
            Files.createDirectories(NEW);
            Files.writeString(NEW.resolve(name), answer);
            assertThat(accepted)
                    .as("%s has not been read yet: read %s against the source, then copy it", name, NEW.resolve(name))
                    .exists();
            assertThat(answer)
                    .as("the answer in %s differs from the accepted one", NEW.resolve(name))
                    .isEqualTo(Files.readString(accepted));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
