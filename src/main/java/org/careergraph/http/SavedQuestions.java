package org.careergraph.http;

import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.careergraph.catalogue.Sha256;
import org.careergraph.http.SavedQuestions.Saved;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The documents of {@code graphql-documents}, which clients can ask by name or by the hash of their text. */
@Component
class SavedQuestions {
    private static final String LOCATION = "classpath*:graphql-documents/*.graphql";

    /**
     * @param savedOnly whether nothing else is answered
     */
    @ConfigurationProperties("careergraph.questions")
    record Settings(boolean savedOnly) {}

    /**
     * @param name of its file, without the ending
     * @param sha256 of the text as it stands in the file, in hexadecimal
     * @param operation its one operation's name
     */
    record Saved(String name, String text, String sha256, String operation) {}

    private final Settings settings;
    private final Map<String, Saved> byName;
    private final Map<String, Saved> byHash;
    private final Map<String, Saved> byText;

    SavedQuestions(Settings settings) {
        this.settings = settings;
        this.byName = read();
        this.byHash = byName.values().stream().collect(Collectors.toMap(Saved::sha256, Function.identity()));
        this.byText = byName.values().stream().collect(Collectors.toMap(Saved::text, Function.identity()));
    }

    private static Map<String, Saved> read() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(LOCATION))
                    .map(SavedQuestions::saved)
                    .collect(Collectors.toMap(Saved::name, Function.identity(), (one, other) -> one, TreeMap::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Saved saved(Resource file) {
        try {
            String text = file.getContentAsString(StandardCharsets.UTF_8);
            String name = Objects.requireNonNull(file.getFilename()).replaceFirst("\\.graphql$", "");
            OperationDefinition operation = new Parser()
                    .parseDocument(text)
                    .getFirstDefinitionOfType(OperationDefinition.class)
                    .orElseThrow();
            return new Saved(name, text, Sha256.of(text), Objects.requireNonNull(operation.getName()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean savedOnly() {
        return settings.savedOnly();
    }

    Collection<Saved> all() {
        return byName.values();
    }

    Collection<String> names() {
        return byName.keySet();
    }

    Optional<Saved> findByName(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Optional<Saved> findByHash(String sha256) {
        return Optional.ofNullable(byHash.get(sha256));
    }

    Optional<Saved> findByText(String text) {
        return Optional.ofNullable(byText.get(text));
    }
}
