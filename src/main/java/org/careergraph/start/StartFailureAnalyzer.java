package org.careergraph.start;

import org.careergraph.graph.embedded.EmbeddedNeo4jException;
import org.careergraph.path.CatalogueUnavailableException;
import org.careergraph.seed.SeedProblems;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/** Describes a failure that an operator can correct, in one sentence that says how. */
final class StartFailureAnalyzer implements FailureAnalyzer, Ordered {

    private final Environment environment;

    StartFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        // the driver's exceptions are the deepest causes, and the most precise
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof AuthenticationException || cause instanceof ServiceUnavailableException) {
                return new FailureAnalysis(sentence(cause), null, cause);
            }
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String sentence = sentence(cause);
            if (sentence != null) {
                return new FailureAnalysis(sentence, null, cause);
            }
        }
        return null;
    }

    /** Precedes Boot's analyzers, which do not know our settings. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    private @Nullable String sentence(Throwable cause) {
        return switch (cause) {
            case EmbeddedNeo4jException refused -> refused.getMessage();
            case SeedProblems problems ->
                "The seed has problems, and nothing was loaded:" + System.lineSeparator() + problems.getMessage();
            case CatalogueUnavailableException unavailable -> unavailable.getMessage();
            case InvalidConfigurationPropertyValueException wrong ->
                "%s is set to %s. %s".formatted(wrong.getName(), wrong.getValue(), wrong.getReason());
            case PortInUseException taken ->
                "Port %d, for the API, is in use: stop the program that uses it, or set another server.port."
                        .formatted(taken.getPort());
            case AuthenticationException refused ->
                "The Neo4j server at %s refuses the user or the password: set spring.neo4j.authentication.username and spring.neo4j.authentication.password."
                        .formatted(server());
            case ServiceUnavailableException unavailable ->
                "The Neo4j server at %s cannot be reached: start it, or correct spring.neo4j.uri.".formatted(server());
            case ClientException refused ->
                "The Neo4j server at %s cannot be used: %s".formatted(server(), refused.getMessage());
            case BeanCreationException driver ->
                // a failure of the embedded database has a deeper cause
                "neo4jDriver".equals(driver.getBeanName()) && environment.containsProperty("spring.neo4j.uri")
                        ? "spring.neo4j.uri, %s, names no Neo4j server; it is written like bolt://localhost:7687 or neo4j+s://example.org."
                                .formatted(server())
                        : null;
            default -> null;
        };
    }

    private String server() {
        return environment.getProperty("spring.neo4j.uri", "the embedded address");
    }
}
