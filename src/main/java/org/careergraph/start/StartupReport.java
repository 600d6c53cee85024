package org.careergraph.start;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careergraph.graph.embedded.EmbeddedNeo4jConnectionDetails;
import org.careergraph.path.CatalogueUnavailableException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints the start-up screen: the addresses, the database, the place of the data, and the notes of the rooms. */
@Component
class StartupReport {

    private final Neo4jConnectionDetails engine;
    private final CatalogueStart start;
    private final ObjectProvider<StartupNotes> notes;
    private final Environment environment;

    StartupReport(
            Neo4jConnectionDetails engine,
            CatalogueStart start,
            ObjectProvider<StartupNotes> notes,
            Environment environment) {
        this.engine = engine;
        this.start = start;
        this.notes = notes;
        this.environment = environment;
    }

    @EventListener
    void print(ApplicationReadyEvent ready) {
        // most tests have no web server, and a check does not start it
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web
                && web.getWebServer() != null
                && web.getWebServer().getPort() > 0) {
            System.out.println(text(web.getWebServer().getPort()));
        }
    }

    String text(int port) {
        String address = "http://%s:%d".formatted(environment.getProperty("server.address", "localhost"), port);
        Stream<String> own = Stream.of(
                headline(),
                "  Page    " + address + "/",
                "  API     " + address + environment.getProperty("spring.graphql.http.path", "/graphql"),
                "  Neo4j   " + engine());
        return Stream.concat(own, notes.orderedStream().flatMap(StartupReport::lines))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    /** Without a catalogue, a note on it is left out. */
    private static Stream<String> lines(StartupNotes room) {
        try {
            return room.lines().stream();
        } catch (CatalogueUnavailableException unavailable) {
            return Stream.of();
        }
    }

    private String headline() {
        CatalogueUnavailableException waiting = start.waitingFor();
        if (waiting == null) {
            return "Career Graph is ready";
        }
        return (start.serves()
                        ? "Career Graph is ready with what was loaded before, and keeps trying to load the seed: "
                        : "Career Graph is not ready, and keeps trying: ")
                + waiting.sentence();
    }

    private String engine() {
        return switch (engine) {
            case EmbeddedNeo4jConnectionDetails embedded ->
                "embedded, %s, data in %s%s"
                        .formatted(
                                embedded.uri(),
                                embedded.folder(),
                                embedded.password() == null ? "" : "; user neo4j, password in the file password there");
            default -> engine.getUri().toString();
        };
    }
}
