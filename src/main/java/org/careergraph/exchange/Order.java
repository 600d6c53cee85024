package org.careergraph.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a command line asks for.
 *
 * @param options by their names
 * @param files in their order
 */
record Order(Map<String, String> options, List<Path> files, String usage) {

    /** @param known the options that the command has; each takes a value, behind it or behind an equals sign */
    static Order of(List<String> arguments, List<String> known, String usage) throws NotUnderstoodException {
        Map<String, String> options = new HashMap<>();
        List<Path> files = new ArrayList<>();
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            if (!argument.startsWith("-")) {
                files.add(Path.of(argument));
                continue;
            }
            int sign = argument.indexOf('=');
            String name = sign < 0 ? argument : argument.substring(0, sign);
            if (!known.contains(name)) {
                throw new NotUnderstoodException("There is no option " + name + ". Usage: " + usage);
            }
            String value = sign >= 0 ? argument.substring(sign + 1) : rest.hasNext() ? rest.next() : "";
            if (value.isEmpty() || options.put(name, value) != null) {
                throw new NotUnderstoodException("The option " + name + " has one value. Usage: " + usage);
            }
        }
        return new Order(options, List.copyOf(files), usage);
    }

    Optional<String> find(String option) {
        return Optional.ofNullable(options.get(option));
    }

    String get(String option) throws NotUnderstoodException {
        return find(option).orElseThrow(this::notUnderstood);
    }

    NotUnderstoodException notUnderstood() {
        return new NotUnderstoodException("Usage: " + usage);
    }
}
