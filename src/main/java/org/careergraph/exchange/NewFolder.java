package org.careergraph.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A folder that is there whole or not at all: it is written under another name beside its place, and moved when it is complete. */
final class NewFolder {
    private NewFolder() {}

    /** Whether there is such a folder with something in it, or a file of this name. */
    static boolean isTaken(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder);
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isPresent();
        }
    }

    /**
     * @param files contents by their names within the folder
     * @param check throws if the folder must not be kept
     */
    static void write(Path folder, Map<String, byte[]> files, Consumer<Path> check) throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        Path draft = target.resolveSibling("." + target.getFileName() + "-" + UUID.randomUUID());
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = draft.resolve(file.getKey()).normalize();
                if (!path.startsWith(draft)) {
                    throw new IOException("the name of a file leads out of the folder: " + file.getKey());
                }
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            check.accept(draft);
            Files.deleteIfExists(target);
            Files.move(draft, target);
        } finally {
            delete(draft);
        }
    }

    private static void delete(Path draft) throws IOException {
        if (!Files.exists(draft)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> paths = Files.walk(draft)) {
            all = paths.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
