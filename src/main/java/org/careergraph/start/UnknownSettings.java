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

/** Reports settings below {@code careergraph} that do not exist, by a typing error or in this version. {@code application.yaml} has all that do. */
@Component
@Order(0)
class UnknownSettings implements StartupNotes {
    /** Settings without a default. */
    private static final Set<String> OPTIONAL = Set.of("careergraph.seed", "careergraph.sources");

    /** Removed settings and their replacements. */
    private static final Map<String, String> REPLACED =
            Map.of("careergraph.health.free-space", "careergraph.embedded.disk.keep-free");

    private final ConfigurableEnvironment environment;

    UnknownSettings(ConfigurableEnvironment environment) {
        this.environment = environment;
    }

    @Override
    public List<String> lines() {
        Set<String> known = known();
        Set<String> normalized = known.stream().map(UnknownSettings::letters).collect(Collectors.toSet());
        return environment.getPropertySources().stream()
                .filter(EnumerablePropertySource.class::isInstance)
                .flatMap(source -> Arrays.stream(((EnumerablePropertySource<?>) source).getPropertyNames()))
                .filter(name -> isOurs(name) && !normalized.contains(letters(name)))
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

    /** Without settings of the tests. */
    private static boolean isOurs(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return (small.startsWith("careergraph.") || small.startsWith("careergraph_"))
                && !small.startsWith("careergraph.test.");
    }

    /** A setting without punctuation, which differs in variables of the environment. */
    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static String instead(String name, Set<String> known) {
        return REPLACED.entrySet().stream()
                .filter(gone -> letters(gone.getKey()).equals(letters(name)))
                .map(gone -> "set " + gone.getValue() + " instead")
                .findFirst()
                .orElseGet(() -> "the nearest is "
                        + Nearest.to(name.replace('_', '.'), known).getFirst());
    }
}
