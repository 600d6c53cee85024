package org.careergraph.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param files in their order
 * @param to the folder to write
 */
record Order(Profile profile, List<Path> files, Path to) {
    private static final String PROFILE = "--profile";
    private static final String TO = "--to";
    private static final int FILES = 2;

    static Order of(List<String> arguments) throws NotUnderstoodException {
        String profile = null;
        String to = null;
        List<Path> files = new ArrayList<>();
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            if (isOption(PROFILE, argument)) {
                profile = value(PROFILE, argument, rest);
            } else if (isOption(TO, argument)) {
                to = value(TO, argument, rest);
            } else if (argument.startsWith("-")) {
                throw new NotUnderstoodException("There is no option " + argument + ". " + usage());
            } else {
                files.add(Path.of(argument));
            }
        }
        if (profile == null || to == null || to.isEmpty() || files.size() != FILES) {
            throw new NotUnderstoodException(usage());
        }
        return new Order(profile(profile), List.copyOf(files), Path.of(to));
    }

    private static boolean isOption(String name, String argument) {
        return argument.equals(name) || argument.startsWith(name + "=");
    }

    private static @Nullable String value(String name, String argument, Iterator<String> rest) {
        return argument.equals(name) ? rest.hasNext() ? rest.next() : null : argument.substring(name.length() + 1);
    }

    private static Profile profile(String name) throws NotUnderstoodException {
        return Profile.find(name)
                .orElseThrow(() -> new NotUnderstoodException(
                        "There is no profile \"%s\". Profiles: %s".formatted(name, String.join(", ", Profile.NAMES))));
    }

    private static String usage() {
        return "Usage: " + ImportCommand.USAGE;
    }
}
