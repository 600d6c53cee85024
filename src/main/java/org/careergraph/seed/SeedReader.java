package org.careergraph.seed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careergraph.catalogue.Facts;
import tools.jackson.databind.JsonNode;

/** Reads a seed. The result is all of its facts, or an exception with all of its problems. */
public final class SeedReader {

    private static final String BUILT_IN = "graph-seed";

    private SeedReader() {}

    /**
     * Reads the seed in a folder.
     *
     * @throws SeedProblems if there is anything wrong with it
     */
    public static Facts read(Path folder) {
        Problems problems = new Problems();
        return facts(SeedFiles.ofFolder(folder, problems), problems);
    }

    /**
     * Reads the built-in seed, from the folder {@code graph-seed} of the class path.
     *
     * @throws SeedProblems if there is anything wrong with it
     */
    public static Facts readBuiltIn() {
        return read(SeedReader.class.getClassLoader());
    }

    static Facts read(ClassLoader loader) {
        Problems problems = new Problems();
        return facts(SeedFiles.ofClassPath(loader, BUILT_IN, problems), problems);
    }

    /** The names of the files that can stand at the top of a seed and in a framework, beside those that only a framework has. */
    public static List<String> fileNames() {
        return SeedFiles.NAMES;
    }

    /** The JSON Schema of a kind of files: the name of one without its ending, {@code framework}, {@code family} or {@code common}. */
    public static JsonNode schema(String kind) {
        return Schemas.get().source(kind);
    }

    /**
     * The contents of the files of the seed in a folder, by their names within it.
     *
     * @throws SeedProblems if a file is none of a seed, or cannot be read
     */
    public static Map<String, byte[]> files(Path folder) {
        Problems problems = new Problems();
        Map<String, byte[]> files = SeedFiles.ofFolder(folder, problems);
        problems.throwIfAny();
        return files;
    }

    /** The contents of the files of the built-in seed, by their names within it. */
    public static Map<String, byte[]> builtInFiles() {
        Problems problems = new Problems();
        Map<String, byte[]> files = SeedFiles.ofClassPath(SeedReader.class.getClassLoader(), BUILT_IN, problems);
        problems.throwIfAny();
        return files;
    }

    private static Facts facts(Map<String, byte[]> files, Problems problems) {
        Schemas schemas = Schemas.get();
        List<Part> roots = new ArrayList<>();
        files.forEach((file, bytes) -> YamlFiles.read(file, bytes, problems)
                .map(value -> Part.root(file, value))
                .ifPresent(roots::add));
        roots.forEach(root -> schemas.check(root, problems));
        Set<String> unreadable = new HashSet<>(files.keySet());
        roots.forEach(root -> unreadable.remove(root.file()));
        unreadable.addAll(problems.files());
        Seed seed = new Seed(roots, unreadable);
        Definitions definitions = Definitions.of(seed, problems);
        definitions.checkReferences();
        new FrameworkChecks(seed, definitions, problems).check();
        new FamilyChecks(seed, definitions, problems).check();
        new VacancyChecks(seed, definitions, problems).check();
        problems.throwIfAny();
        return new FactsReader(seed, definitions).facts();
    }
}
