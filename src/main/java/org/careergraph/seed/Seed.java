package org.careergraph.seed;

import java.util.Collection;
import java.util.List;

/**
 * The readable files of a seed, ordered by name.
 *
 * @param unreadable the names of the other files
 */
record Seed(List<Part> roots, Collection<String> unreadable) {

    /** Whether every file of this name, or in this folder, could be read. */
    boolean isReadable(String name) {
        return unreadable.stream().noneMatch(file -> ("/" + file).contains("/" + name));
    }

    /** The items of a list at the top of any file, in the order of the files; none where a file could not be read. */
    List<Part> items(String list) {
        return roots.stream()
                .filter(root -> SeedFiles.isOfLists(root.file()))
                .flatMap(root -> root.items(list).stream())
                .toList();
    }

    List<Part> frameworks() {
        return all("framework");
    }

    List<Part> families() {
        return all(SeedFiles.FAMILY);
    }

    List<Part> vacancies() {
        return all(SeedFiles.VACANCY);
    }

    private List<Part> all(String kind) {
        return roots.stream()
                .filter(root -> kind.equals(SeedFiles.kind(root.file())))
                .toList();
    }
}
