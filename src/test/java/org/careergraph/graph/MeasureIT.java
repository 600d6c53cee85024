package org.careergraph.graph;

import java.util.Arrays;
import java.util.function.Supplier;
import org.careergraph.catalogue.Facts;
import org.careergraph.path.CareerMaps;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.*;

class MeasureIT {
    @Test
    void measure() {
        GraphUnderTest.clear();
        time("driver+first query", () -> GraphUnderTest.run("RETURN 1"));
        for (int copies : new int[] {36, 36, 36, 36, 300, 300}) {
            Facts facts = InventedFacts.withManyJobs(copies);
            GraphImage image = GraphDrawing.draw(facts, InventedFacts.leads());
            System.out.println("copies " + copies + " nodes " + image.nodes().size() + " rels "
                    + image.relationships().size());
            time("draw", () -> GraphDrawing.draw(facts, InventedFacts.leads()));
            time("version", image::version);
            time("load", () -> GraphUnderTest.loads().load(facts, InventedFacts.leads()));
            time("second load", () -> GraphUnderTest.loads().load(facts, InventedFacts.leads()));
            time("read", () -> GraphUnderTest.served());
            time("read", () -> GraphUnderTest.served());
            time("read", () -> GraphUnderTest.served());
            CareerMaps maps = GraphUnderTest.maps();
            maps.current();
            many("current() unchanged", maps::current);
            TransactionConfig config = TransactionConfig.builder()
                    .withTimeout(java.time.Duration.ofSeconds(3))
                    .build();
            String text = new CypherTexts().catalogueVersion;
            many("autocommit", () -> {
                try (Session session = GraphUnderTest.driver()
                        .session(SessionConfig.builder()
                                .withDefaultAccessMode(AccessMode.READ)
                                .build())) {
                    return session.run(text, config).list();
                }
            });
            GraphUnderTest.clear();
        }
    }

    static void many(String what, Supplier<?> work) {
        for (int i = 0; i < 1500; i++) work.get();
        long[] t = new long[1000];
        for (int i = 0; i < t.length; i++) {
            long s = System.nanoTime();
            work.get();
            t[i] = System.nanoTime() - s;
        }
        Arrays.sort(t);
        System.out.printf("%s p50 %d us p99 %d us%n", what, t[500] / 1000, t[990] / 1000);
    }

    static void time(String what, Supplier<?> work) {
        long s = System.nanoTime();
        work.get();
        System.out.printf("%s %d ms%n", what, (System.nanoTime() - s) / 1_000_000);
    }
}
