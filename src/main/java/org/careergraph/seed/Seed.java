package org.careergraph.seed;

import java.util.List;

/** The readable files of a seed, ordered by name. */
record Seed(List<Part> roots) {

    boolean has(String file) {
        return roots.stream().anyMatch(root -> root.file().equals(file));
    }

    /**
     * The items of a list at the top of a file that all families share, in the order of the file; none if the file could not
     * be read.
     */
    List<Part> items(String list) {
        return roots.stream()
                .filter(root -> SeedFiles.NAMES.contains(root.file()))
                .flatMap(root -> root.items(list).stream())
                .toList();
    }

    List<Part> families() {
        return in(SeedFiles.FAMILIES);
    }

    List<Part> vacancies() {
        return in(SeedFiles.VACANCIES);
    }

    private List<Part> in(String folder) {
        return roots.stream().filter(root -> root.file().startsWith(folder)).toList();
    }
}
