package org.careergraph.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.careergraph.source.PlainText.NotPlainTextException;
import org.careergraph.source.WorkbookCells.NoWorkbookException;

/** Reads the texts of a folder. A file that cannot be used becomes a problem and does not keep the others from being read. */
final class SourceFolder {
    private static final int ATTEMPTS = 3;
    private static final char LOST_CHARACTER = '\uFFFD';

    /** Reads a file up to a number of bytes; tests replace it to change the file meanwhile. */
    interface Bytes {
        byte[] read(Path file, int atMost) throws IOException;
    }

    private final Path folder;
    private final AttachedDocuments.Limits limits;
    private final Bytes bytes;
    private final Map<String, SourceText> texts = new LinkedHashMap<>();
    private final List<SourceProblem> problems = new ArrayList<>();

    SourceFolder(Path folder, AttachedDocuments.Limits limits) {
        this(folder, limits, SourceFolder::readBytes);
    }

    SourceFolder(Path folder, AttachedDocuments.Limits limits, Bytes bytes) {
        this.folder = folder;
        this.limits = limits;
        this.bytes = bytes;
    }

    /** By the names of their files, in the order of the names. */
    Map<String, SourceText> texts() {
        return texts;
    }

    List<SourceProblem> problems() {
        return problems;
    }

    SourceFolder read() {
        if (!Files.isDirectory(folder)) {
            problems.add(
                    new SourceProblem(folder.toString(), Files.exists(folder) ? "is not a folder" : "does not exist"));
            return this;
        }
        try {
            Path home = folder.toRealPath();
            List<Path> files = listFiles(home);
            files.stream().limit(limits.files()).forEach(file -> read(home, file));
            files.stream()
                    .skip(limits.files())
                    .forEach(file ->
                            refuse(file, "is not read, because only the first %d files are".formatted(limits.files())));
        } catch (IOException | DirectoryIteratorException unreadable) {
            problems.add(new SourceProblem(folder.toString(), "cannot be read (%s)".formatted(cause(unreadable))));
        }
        return this;
    }

    /** All but hidden files, in the order of their names. */
    private static List<Path> listFiles(Path home) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(
                home, entry -> !entry.getFileName().toString().startsWith("."))) {
            entries.forEach(files::add);
        }
        files.sort(null);
        return files;
    }

    private void read(Path home, Path file) {
        try {
            Path real = file.toRealPath();
            if (!real.startsWith(home)) {
                refuse(file, "leads out of the folder");
            } else if (Files.isDirectory(real)) {
                refuse(file, "is a folder; documents stand in the folder itself");
            } else if (!Files.isRegularFile(real)) {
                refuse(file, "is not a regular file");
            } else {
                Optional<byte[]> content = readWhole(real);
                if (content.isPresent()) {
                    addText(file, content.get());
                } else {
                    refuse(file, "changed while it was read; start again when it is complete");
                }
            }
        } catch (IOException unreadable) {
            refuse(file, "cannot be read (%s)".formatted(cause(unreadable)));
        }
    }

    /** The content at one moment; empty if the file changes during every attempt. */
    private Optional<byte[]> readWhole(Path real) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            BasicFileAttributes before = attributes(real);
            byte[] content = bytes.read(real, limits.bytes() + 1);
            BasicFileAttributes after = attributes(real);
            if (Objects.equals(before.fileKey(), after.fileKey())
                    && before.lastModifiedTime().equals(after.lastModifiedTime())
                    && before.size() == after.size()
                    && (content.length == after.size() || content.length > limits.bytes())) {
                return Optional.of(content);
            }
        }
        return Optional.empty();
    }

    private static BasicFileAttributes attributes(Path real) throws IOException {
        return Files.readAttributes(real, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    private static byte[] readBytes(Path real, int atMost) throws IOException {
        try (InputStream in = Files.newInputStream(real, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(atMost);
        }
    }

    private void addText(Path file, byte[] content) throws IOException {
        if (content.length > limits.bytes()) {
            refuse(file, "is larger than the %d kB that a document may have".formatted(limits.bytes() / 1024));
            return;
        }
        try {
            boolean isWorkbook = printable(file).toLowerCase(Locale.ROOT).endsWith(PlaceWorkbook.ENDING);
            String text = isWorkbook ? PlaceWorkbook.csv(content) : PlainText.decode(content);
            int lost = text.indexOf(LOST_CHARACTER);
            if (lost >= 0) {
                long line = 1 + text.substring(0, lost).lines().count();
                refuse(
                        file,
                        "has lost characters when it was converted (%c in line %d)".formatted(LOST_CHARACTER, line));
            } else {
                texts.put(printable(file), SourceText.of(text));
            }
        } catch (NotPlainTextException | NoWorkbookException other) {
            refuse(file, String.valueOf(other.getMessage()));
        }
    }

    private void refuse(Path file, String reason) {
        problems.add(new SourceProblem(printable(file), reason));
    }

    /** The file's name without control characters, which could forge a line on the screen. */
    private static String printable(Path file) {
        return file.getFileName().toString().replaceAll("\\p{Cntrl}", "?");
    }

    private static String cause(Exception failure) {
        return switch (failure) {
            case AccessDeniedException denied -> "no permission";
            case NoSuchFileException gone -> "it is gone, or a link that leads nowhere";
            case FileSystemLoopException loop -> "a link that leads to itself";
            default -> String.valueOf(failure.getMessage());
        };
    }
}
