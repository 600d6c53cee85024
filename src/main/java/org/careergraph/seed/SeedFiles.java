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
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of a seed, ordered by name. What stands at the top is shared; what stands in {@code frameworks/<id>/} is that
 * framework's, in files of the same names. A file with an unknown name is a problem, because a misspelt name would otherwise
 * leave out the facts in the file without notice.
 */
final class SeedFiles {
    static final String FRAMEWORKS = "frameworks/";
    static final String FAMILIES = "families/";
    static final String VACANCIES = "vacancies/";

    /** The file that every framework must have. */
    static final String FRAMEWORK = "framework.yaml";

    /** The files that can stand at the top and in a framework. All of them are optional. */
    static final List<String> NAMES = List.of(
            "documents.yaml",
            "organizations.yaml",
            "grades.yaml",
            "scales.yaml",
            "occupational-fields.yaml",
            "experience-demands.yaml",
            "domains.yaml",
            "duty-areas.yaml",
            "competencies.yaml",
            "rules.yaml",
            "procedures.yaml");

    /** What a file contains: the name of its schema. */
    static final String FAMILY = "family";

    static final String VACANCY = "vacancy";

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
            SortedSet<String> names = new TreeSet<>();
            list(folder, "", names);
            return read(folder.toString(), names, name -> Files.newInputStream(folder.resolve(name)), problems);
        } catch (IOException | UncheckedIOException e) {
            problems.addFile(folder.toString(), "the folder cannot be read: " + e.getMessage(), null);
            return Map.of();
        }
    }

    /** Names in the folder; a folder that can have no facts is named with a slash at the end, and not looked into. */
    private static void list(Path folder, String before, SortedSet<String> names) throws IOException {
        List<Path> paths;
        try (Stream<Path> all = Files.list(folder)) {
            paths = all.toList();
        }
        for (Path path : paths) {
            String name = before + path.getFileName();
            if (Files.isRegularFile(path)) {
                names.add(name);
            } else if (isFolder(name + "/") && !isHidden(name)) {
                list(path, name + "/", names);
            } else {
                names.add(name + "/");
            }
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
                    .map(name -> upToUnknownFolder(name.substring(root.length())))
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

    private static String upToUnknownFolder(String name) {
        for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
            String folder = name.substring(0, slash + 1);
            if (!isFolder(folder)) {
                return folder;
            }
        }
        return name;
    }

    private static Map<String, byte[]> read(String folder, SortedSet<String> names, Opener opener, Problems problems) {
        if (names.stream().noneMatch(name -> kind(name) != null)) {
            problems.addFile(
                    folder,
                    "no seed is in this folder",
                    "a folder with %s<id>/%s, and beside it, as needed, %s"
                            .formatted(FRAMEWORKS, FRAMEWORK, String.join(", ", NAMES)));
            return Map.of();
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String name : names) {
            if (kind(name) != null) {
                read(name, opener, files, problems);
            } else if (!isNoFact(name)) {
                problems.addFile(Problems.shown(name), "no file of a seed has this name", rightName(name));
            }
        }
        names.stream()
                .map(SeedFiles::frameworkOf)
                .filter(framework -> !framework.isEmpty())
                .distinct()
                .map(framework -> FRAMEWORKS + framework + "/" + FRAMEWORK)
                .filter(file -> !names.contains(file))
                .forEach(file -> problems.addFile(
                        file, "the file is missing", "the id, the name and the organizations of the framework"));
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

    /** Id of the framework to which a file belongs; empty for what is shared. */
    static String frameworkOf(String file) {
        if (!file.startsWith(FRAMEWORKS)) {
            return "";
        }
        int end = file.indexOf('/', FRAMEWORKS.length());
        return end < 0 ? "" : file.substring(FRAMEWORKS.length(), end);
    }

    /** The name of a file within its framework, or within the seed. */
    private static String within(String file) {
        String framework = frameworkOf(file);
        return framework.isEmpty() ? file : file.substring(FRAMEWORKS.length() + framework.length() + 1);
    }

    /** What the file contains: the name of the schema that it must follow; null if no file of a seed has this name. */
    static @Nullable String kind(String file) {
        String name = within(file);
        boolean isFrameworks = !name.equals(file);
        if (isHidden(file) || !name.endsWith(SUFFIX)) {
            return null;
        }
        String stem = name.substring(0, name.length() - SUFFIX.length());
        if (NAMES.contains(name) || isFrameworks && name.equals(FRAMEWORK)) {
            return stem;
        }
        String folder = isFrameworks ? FAMILIES : VACANCIES;
        return name.startsWith(folder) && name.indexOf('/', folder.length()) < 0
                ? isFrameworks ? FAMILY : VACANCY
                : null;
    }

    /** Whether the file has lists of things, instead of being one thing. */
    static boolean isOfLists(String file) {
        return NAMES.contains(within(file));
    }

    /** Whether the folder can have files with facts. */
    private static boolean isFolder(String name) {
        String inside = within(name);
        return name.equals(FRAMEWORKS)
                || name.equals(VACANCIES)
                || !inside.equals(name) && (inside.isEmpty() || inside.equals(FAMILIES));
    }

    /** Whether the file may be in the folder although it has no facts. */
    private static boolean isNoFact(String name) {
        return within(name).equals("README.md") || name.equals("schema/") || isHidden(name);
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.contains("/.");
    }

    private static @Nullable String rightName(String name) {
        if (name.startsWith(FAMILIES)) {
            return FRAMEWORKS + "<id>/" + FAMILIES;
        }
        String inside = within(name);
        return inside.startsWith(FAMILIES) || inside.startsWith(VACANCIES)
                ? "a name that ends in " + SUFFIX
                : Problems.nearest(inside, NAMES);
    }
}
