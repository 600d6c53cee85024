package org.careergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.careergraph.catalogue.Facts;
import org.careergraph.graph.embedded.EmbeddedNeo4jUnderTest;
import org.careergraph.graph.embedded.JavaProcess;
import org.careergraph.path.CatalogueUnavailableException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** A process that loads without end, database included, is killed again and again in the middle of it. */
@Tag("faults")
class KilledLoadsIT {
    private static final int KILLS = 10;
    private static final String SERVED = "served ";
    private static final String LOADING = "loading";

    @TempDir
    Path folder;

    @Test
    void theOldOrTheNewCatalogueIsThereWhole() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String one = GraphDrawing.draw(InventedFacts.withManyJobs(20), InventedFacts.moves())
                .version();
        String other =
                GraphDrawing.draw(InventedFacts.facts(), InventedFacts.moves()).version();
        for (int kill = 0; kill <= KILLS; kill++) {
            Process loading = loadForEver();
            try (BufferedReader console = loading.inputReader()) {
                String served = lineWith(console, SERVED).substring(SERVED.length());
                assertThat(served)
                        .as("kill %d, seed %d", kill, seed)
                        .isIn(kill == 0 ? List.of("nothing") : List.of(one, other));
                // once at least is something there
                for (int loads = 0; loads < (kill == 0 ? 2 : 1); loads++) {
                    lineWith(console, LOADING);
                }
                LockSupport.parkNanos(Duration.ofMillis(random.nextInt(1_000)).toNanos());
            } finally {
                loading.destroyForcibly().onExit().join();
            }
        }
    }

    private static String lineWith(BufferedReader console, String start) throws IOException {
        return JavaProcess.lineOf(console, line -> line.startsWith(start));
    }

    private Process loadForEver() throws IOException {
        return JavaProcess.of(JavaProcess.BRIEF, KilledLoadsIT.class, List.of(folder.toString()))
                .start();
    }

    /** The process: says what it found after its start, and then loads one catalogue after the other. */
    public static void main(String[] arguments) {
        GraphLimits limits = GraphUnderTest.LIMITS;
        try (Driver driver = GraphDatabase.driver(EmbeddedNeo4jUnderTest.startIn(Path.of(arguments[0])))) {
            CatalogueLoads loads = GraphUnderTest.loads(driver, limits);
            System.out.println(SERVED + version(driver, limits));
            for (int round = 0; ; round++) {
                Facts facts = round % 2 == 0 ? InventedFacts.withManyJobs(20) : InventedFacts.facts();
                System.out.println(LOADING);
                loads.load(facts, InventedFacts.moves());
            }
        }
    }

    private static String version(Driver driver, GraphLimits limits) {
        while (true) {
            try {
                return GraphUnderTest.maps(driver, limits).current().version();
            } catch (CatalogueUnavailableException unavailable) {
                // an engine that recovers takes its time over the first question
                if (!unavailable.reason().isAbsence()) {
                    return unavailable.reason() == CatalogueUnavailableException.Reason.NO_CATALOGUE
                            ? "nothing"
                            : unavailable.reason() + ": " + unavailable.sentence();
                }
            }
        }
    }
}
