package org.careergraph.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a folder, read once and whole. A file that cannot be used is a problem with its name and reason, and never keeps
 * another one from being read.
 */
final class SourceFolder {
    private static final int ATTEMPTS = 3;
    private static final int HEAD = 4;

    /** How the bytes of a file are had, at most so many. Tests change the file meanwhile. */
    interface Bytes {
        byte[] of(Path file, int atMost) throws IOException;
    }

    record Text(String file, SourceText text) {}

    private final Path folder;
    private final AttachedDocuments.Limits limits;
    private final Bytes bytes;
    private final List<Text> texts = new ArrayList<>();
    private final List<SourceProblem> problems = new ArrayList<>();

    SourceFolder(Path folder, AttachedDocuments.Limits limits) {
        this(folder, limits, SourceFolder::read);
    }

    SourceFolder(Path folder, AttachedDocuments.Limits limits, Bytes bytes) {
        this.folder = folder;
        this.limits = limits;
        this.bytes = bytes;
    }

    List<Text> texts() {
        return texts;
    }

    List<SourceProblem> problems() {
        return problems;
    }

    SourceFolder read() {
        if (!Files.exists(folder)) {
            problems.add(new SourceProblem(folder.toString(), "does not exist"));
            return this;
        }
        if (!Files.isDirectory(folder)) {
            problems.add(new SourceProblem(folder.toString(), "is not a folder"));
            return this;
        }
        try {
            Path home = folder.toRealPath();
            List<Path> files = files(home);
            files.stream().limit(limits.files()).forEach(file -> read(home, file));
            files.stream()
                    .skip(limits.files())
                    .forEach(file ->
                            refuse(file, "is not read, because only the first %d files are".formatted(limits.files())));
        } catch (IOException | DirectoryIteratorException unreadable) {
            problems.add(new SourceProblem(folder.toString(), "cannot be read (%s)".formatted(why(unreadable))));
        }
        return this;
    }

    /** In the order of their names; those that begin with a dot are of no user's. */
    private static List<Path> files(Path home) throws IOException {
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
                return;
            }
            if (Files.isDirectory(real)) {
                refuse(file, "is a folder; documents stand in the folder itself");
                return;
            }
            if (!Files.isRegularFile(real)) {
                refuse(file, "is not a regular file");
                return;
            }
            Optional<byte[]> content = whole(real);
            if (content.isEmpty()) {
                refuse(file, "changed while it was read; start again when it is complete");
                return;
            }
            text(file, content.get());
        } catch (IOException unreadable) {
            refuse(file, "cannot be read (%s)".formatted(why(unreadable)));
        }
    }

    /** The content as it was at one moment; empty if it does not keep still. */
    private Optional<byte[]> whole(Path real) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            BasicFileAttributes before = attributes(real);
            byte[] content = bytes.of(real, limits.bytes() + 1);
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

    private static byte[] read(Path real, int atMost) throws IOException {
        try (InputStream in = Channels.newInputStream(
                Files.newByteChannel(real, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)))) {
            return in.readNBytes(atMost);
        }
    }

    private void text(Path file, byte[] content) {
        String kind = kind(content);
        if (content.length > limits.bytes()) {
            refuse(file, "is larger than the %d kB that a document may have".formatted(limits.bytes() / 1024));
        } else if (kind != null) {
            refuse(file, kind);
        } else {
            decode(file, content);
        }
    }

    /** What the first bytes tell, if it is not a text in UTF-8. */
    private static @Nullable String kind(byte[] content) {
        String head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF")) {
            return "is a PDF, not text: export its text and attach that";
        }
        if (head.startsWith("PK") || head.startsWith("ÐÏ")) {
            return "is an office document or an archive, not text: export its text and attach that";
        }
        if (head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF")) {
            return "is in UTF-16: save it in UTF-8";
        }
        for (byte one : content) {
            if (one >= 0 && one < ' ' && "\t\n\r\f\u000B".indexOf(one) < 0) {
                return "is binary, not text";
            }
        }
        return null;
    }

    private void decode(Path file, byte[] content) {
        ByteBuffer bytesLeft = ByteBuffer.wrap(content);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytesLeft).toString();
            if (text.isBlank() || text.equals("\uFEFF")) {
                refuse(file, "is empty");
            } else if (text.indexOf('\uFFFD') >= 0) {
                refuse(
                        file,
                        "has lost characters when it was converted (\uFFFD in line %d)"
                                .formatted(1
                                        + text.substring(0, text.indexOf('\uFFFD'))
                                                .lines()
                                                .count()));
            } else {
                texts.add(new Text(name(file), SourceText.of(text)));
            }
        } catch (CharacterCodingException other) {
            long line = 1;
            for (int i = 0; i < bytesLeft.position(); i++) {
                line += content[i] == '\n' ? 1 : 0;
            }
            refuse(file, "is not in UTF-8 (line %d): save it in UTF-8".formatted(line));
        }
    }

    private void refuse(Path file, String reason) {
        problems.add(new SourceProblem(name(file), reason));
    }

    /** Without what could forge a line of the screen. */
    private static String name(Path file) {
        return file.getFileName().toString().replaceAll("\\p{Cntrl}", "?");
    }

    private static String why(Exception failure) {
        return switch (failure) {
            case AccessDeniedException denied -> "no permission";
            case NoSuchFileException gone -> "it is gone, or a link that leads nowhere";
            case FileSystemLoopException loop -> "a link that leads to itself";
            default -> String.valueOf(failure.getMessage());
        };
    }
}
