package org.careergraph.seed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Reads the files of a seed, ordered by name. A file with an unknown name is a problem, because a misspelt name would
 * otherwise leave out the facts in the file without notice.
 */
final class SeedFiles {

    static final String FAMILIES = "families/";
    static final String VACANCIES = "vacancies/";

    /** Folders with files of one kind. The folder of vacancies is optional. */
    private static final List<String> FOLDERS = List.of(FAMILIES, VACANCIES);

    /** The files that every seed must have beside its families. */
    static final List<String> NAMES = List.of(
            "documents.yaml",
            "organizations.yaml",
            "grades.yaml",
            "occupational-fields.yaml",
            "experience-demands.yaml",
            "duty-areas.yaml",
            "competencies.yaml",
            "rules.yaml",
            "procedures.yaml");

    private static final String SUFFIX = ".yaml";

    /** Opens a file of the seed by its name. */
    @FunctionalInterface
    private interface Opener {
        InputStream open(String name) throws IOException;
    }

    private SeedFiles() {}

    static Map<String, byte[]> ofFolder(Path folder, Problems problems) {
        if (!Files.isDirectory(folder)) {
            problems.addFile(folder.toString(), "there is no such folder", null);
            return Map.of();
        }
        try {
            SortedSet<String> names = new TreeSet<>(list(folder, ""));
            for (String sort : FOLDERS) {
                if (names.remove(sort)) {
                    names.addAll(list(folder.resolve(sort), sort));
                }
            }
            return read(folder.toString(), names, name -> Files.newInputStream(folder.resolve(name)), problems);
        } catch (IOException | UncheckedIOException e) {
            problems.addFile(folder.toString(), "the folder cannot be read: " + e.getMessage(), null);
            return Map.of();
        }
    }

    /** Names in the folder; names of folders end with a slash. */
    private static List<String> list(Path folder, String before) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> before + path.getFileName() + (Files.isRegularFile(path) ? "" : "/"))
                    .toList();
        }
    }

    static Map<String, byte[]> ofClassPath(ClassLoader loader, String folder, Problems problems) {
        String landmark = folder + "/" + NAMES.getFirst();
        URL url = loader.getResource(landmark);
        if (url == null) {
            problems.addFile(folder, "not on the class path", null);
            return Map.of();
        }
        try {
            if (!url.getProtocol().equals("file")) {
                return ofJar(url, folder, problems);
            }
            Path file = Path.of(url.toURI());
            return ofFolder(file.resolveSibling(""), problems);
        } catch (IOException | URISyntaxException e) {
            problems.addFile(url.toString(), "cannot be read: " + e.getMessage(), null);
            return Map.of();
        }
    }

    private static Map<String, byte[]> ofJar(URL url, String folder, Problems problems) throws IOException {
        if (!(url.openConnection() instanceof JarURLConnection connection)) {
            throw new IOException("neither a folder nor a jar");
        }
        connection.setUseCaches(false);
        String landmark = connection.getEntryName();
        // in a jar within a jar, the folder can be deeper than its name on the class path says
        String root = landmark.substring(0, landmark.lastIndexOf('/') + 1);
        try (JarFile jar = connection.getJarFile()) {
            SortedSet<String> names = new TreeSet<>();
            jar.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(JarEntry::getName)
                    .filter(name -> name.startsWith(root))
                    .map(name -> name.substring(root.length()))
                    .map(name -> folderOf(name).isPresent() || !name.contains("/")
                            ? name
                            : name.substring(0, name.indexOf('/') + 1))
                    .forEach(names::add);
            return read(
                    folder,
                    names,
                    name -> {
                        JarEntry entry = jar.getJarEntry(root + name);
                        if (entry == null) {
                            throw new NoSuchFileException(name);
                        }
                        return jar.getInputStream(entry);
                    },
                    problems);
        }
    }

    private static Map<String, byte[]> read(String folder, SortedSet<String> names, Opener opener, Problems problems) {
        if (names.stream().noneMatch(SeedFiles::isSeedFile)) {
            problems.addFile(
                    folder,
                    "no seed is in this folder",
                    "a folder with " + String.join(", ", NAMES) + " and families/");
            return Map.of();
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String name : names) {
            if (isSeedFile(name)) {
                read(name, opener, files, problems);
            } else if (!isNoFact(name)) {
                problems.addFile(Problems.shown(name), "no file of a seed has this name", rightName(name));
            }
        }
        for (String name : NAMES) {
            if (!names.contains(name)) {
                problems.addFile(name, "the file is missing", null);
            }
        }
        if (names.stream().noneMatch(name -> name.startsWith(FAMILIES) && isSeedFile(name))) {
            problems.addFile(
                    FAMILIES, "no job family is there", "one file for each family, for example families/drivers.yaml");
        }
        return files;
    }

    private static void read(String name, Opener opener, Map<String, byte[]> files, Problems problems) {
        try (InputStream in = opener.open(name)) {
            byte[] bytes = in.readNBytes(YamlFiles.LARGEST + 1);
            if (bytes.length > YamlFiles.LARGEST) {
                problems.addFile(name, "the file is larger than %d MB".formatted(YamlFiles.LARGEST >> 20), null);
            } else {
                files.put(name, bytes);
            }
        } catch (IOException e) {
            problems.addFile(name, "the file cannot be read: " + Problems.shown(String.valueOf(e.getMessage())), null);
        }
    }

    private static Optional<String> folderOf(String name) {
        return FOLDERS.stream().filter(name::startsWith).findFirst();
    }

    private static boolean isSeedFile(String name) {
        return folderOf(name)
                .map(folder -> name.endsWith(SUFFIX) && name.indexOf('/', folder.length()) < 0 && !isHidden(name))
                .orElseGet(() -> NAMES.contains(name));
    }

    /** Whether the file may be in the folder although it has no facts. */
    private static boolean isNoFact(String name) {
        return name.equals("README.md") || name.equals("schema/") || isHidden(name);
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".") || FOLDERS.stream().anyMatch(folder -> name.startsWith(folder + "."));
    }

    private static String rightName(String name) {
        return folderOf(name).isPresent()
                ? "a name that ends in " + SUFFIX
                : String.valueOf(Problems.nearest(name, NAMES));
    }
}
