package org.careergraph.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careergraph.catalogue.Nearest;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Names each setting below {@code careergraph} that is none, by a slip of the hand or because a later version has it no longer:
 * whoever sets it believes that it does something. Known is what {@code application.yaml} holds, where each number has its home.
 */
@Component
@Order(0)
class UnknownSettings implements StartupNotes {
    /** Those that are not set unless somebody sets them. */
    private static final Set<String> OPTIONAL = Set.of("careergraph.seed", "careergraph.sources");

    /** What took the place of those that went. */
    private static final Map<String, String> GONE =
            Map.of("careergraph.health.free-space", "careergraph.embedded.disk.keep-free");

    private final ConfigurableEnvironment environment;

    UnknownSettings(ConfigurableEnvironment environment) {
        this.environment = environment;
    }

    @Override
    public List<String> lines() {
        Set<String> known = known();
        Set<String> read = known.stream().map(UnknownSettings::letters).collect(Collectors.toSet());
        return environment.getPropertySources().stream()
                .filter(EnumerablePropertySource.class::isInstance)
                .flatMap(source -> Arrays.stream(((EnumerablePropertySource<?>) source).getPropertyNames()))
                .filter(name -> isOurs(name) && !read.contains(letters(name)))
                .distinct()
                .sorted()
                .map(name -> "  Unknown " + name + " is no setting and does nothing; " + instead(name, known))
                .toList();
    }

    static Set<String> known() {
        try {
            return Stream.concat(
                            OPTIONAL.stream(),
                            new YamlPropertySourceLoader()
                                    .load("settings", new ClassPathResource("application.yaml")).stream()
                                            .flatMap(document -> Arrays.stream(
                                                    ((EnumerablePropertySource<?>) document).getPropertyNames())))
                    .filter(UnknownSettings::isOurs)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Not those of the tests, which the build sets. */
    private static boolean isOurs(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return (small.startsWith("careergraph.") || small.startsWith("careergraph_"))
                && !small.startsWith("careergraph.test.");
    }

    /** A variable of the environment has no dashes, and underscores for points. */
    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static String instead(String name, Set<String> known) {
        return GONE.entrySet().stream()
                .filter(gone -> letters(gone.getKey()).equals(letters(name)))
                .map(gone -> "set " + gone.getValue() + ", which took its place")
                .findFirst()
                .orElseGet(() -> "the nearest is "
                        + Nearest.to(name.replace('_', '.'), known).getFirst());
    }
}
