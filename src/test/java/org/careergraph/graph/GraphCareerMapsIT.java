package org.careergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.careergraph.TcpProxy;
import org.careergraph.catalogue.Facts;
import org.careergraph.path.CareerMap;
import org.careergraph.path.CareerMaps;
import org.careergraph.path.CatalogueUnavailableException;
import org.careergraph.path.MoveSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

@Tag("server")
class GraphCareerMapsIT {

    private final Facts facts = InventedFacts.facts();
    private final List<MoveSummary> moves = InventedFacts.moves();
    private final CatalogueLoads loads = GraphUnderTest.loads();
    private final StatementCounter counter = new StatementCounter();
    private final CareerMaps maps = GraphUnderTest.maps(counter.around(GraphUnderTest.driver()), GraphUnderTest.LIMITS);

    @BeforeEach
    void emptyGraph() {
        GraphUnderTest.clear();
    }

    @Test
    void anEmptyGraphIsRefused() {
        assertThatExceptionOfType(CatalogueUnavailableException.class)
                .isThrownBy(maps::current)
                .withMessageContaining("holds no catalogue yet");
    }

    @Test
    void theCatalogueIsServedAsLoadedWithItsVersionAndTime() {
        LoadReport report = loads.load(facts, moves);
        CareerMap served = maps.current();
        assertThat(served.catalogue().facts()).isEqualTo(facts);
        assertThat(served.moves()).isEqualTo(moves);
        assertThat(served.version()).isEqualTo(report.version());
    }

    @Test
    void aGraphDrawnByAnotherVersionOfTheProductIsRefusedAndLoadedAgain() {
        loads.load(facts, moves);
        GraphUnderTest.run("MATCH ()-[move:LEADS_TO]->() REMOVE move.otherLines");
        String version = new GraphTransactions(GraphUnderTest.driver(), GraphUnderTest.LIMITS)
                .readAll(statements -> StoredGraph.read(statements, new CypherTexts()))
                .image()
                .version();
        GraphUnderTest.run(
                "MATCH (c:Catalogue {id: 'catalogue'}) SET c.version = $version", Map.of("version", version));
        assertThatExceptionOfType(CatalogueUnavailableException.class)
                .isThrownBy(maps::current)
                .withMessageContaining("another version of the product");

        loads.load(facts, moves);
        assertThat(maps.current().moves()).isEqualTo(moves);
    }

    @Test
    void anUnchangedCatalogueCostsOneStatementAndAChangedOneTwo() {
        loads.load(facts, moves);
        assertThat(counter.during(maps::current)).hasSize(2);
        CareerMap first = maps.current();
        assertThat(counter.during(() -> assertThat(maps.current()).isSameAs(first)))
                .hasSize(1);

        loads.load(facts, moves);
        assertThat(counter.during(() -> assertThat(maps.current()).isSameAs(first)))
                .hasSize(1);

        loads.load(InventedFacts.withDuty("Light the lamp."), moves);
        assertThat(counter.during(() -> assertThat(maps.current()).isNotSameAs(first)))
                .hasSize(2);
        assertThat(maps.current().catalogue().facts()).isEqualTo(InventedFacts.withDuty("Light the lamp."));
    }

    @Test
    void ofManyWhoAskAtOnceOneReads() throws Exception {
        loads.load(facts, moves);
        int many = 8;
        CountDownLatch asked = new CountDownLatch(many);
        counter.beforeEach(statement -> await(asked));
        List<CareerMap> served = new ArrayList<>();
        List<String> statements = counter.during(() -> {
            try (ExecutorService threads = Executors.newFixedThreadPool(many)) {
                List<Callable<CareerMap>> tasks = Collections.nCopies(many, () -> {
                    asked.countDown();
                    return maps.current();
                });
                for (Future<CareerMap> map : threads.invokeAll(tasks)) {
                    served.add(map.get());
                }
            } catch (Exception failure) {
                throw new AssertionError(failure);
            }
        });
        assertThat(served).hasSize(many).allMatch(map -> map == served.getFirst());
        assertThat(statements)
                .filteredOn(statement -> !statement.contains("loadedAt"))
                .hasSize(1);
    }

    @Test
    void whoAsksAfterALoadSeesItEvenIfALookWasUnderWay() throws Exception {
        loads.load(facts, moves);
        CountDownLatch looking = new CountDownLatch(1);
        CountDownLatch loaded = new CountDownLatch(1);
        counter.beforeEach(statement -> {
            if (!statement.contains("loadedAt")) {
                looking.countDown();
                await(loaded);
            }
        });
        Facts changed = InventedFacts.withDuty("Light the lamp.");
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<CareerMap> early = threads.submit(maps::current);
            await(looking);
            loads.load(changed, moves);
            Future<CareerMap> late = threads.submit(maps::current);
            loaded.countDown();
            assertThat(late.get().catalogue().facts()).isEqualTo(changed);
            assertThat(early.get().catalogue().facts()).isIn(facts, changed);
        }
    }

    @Test
    void aDatabaseThatHangsHoldsOneLookAndTheOthersAreToldAtOnce() throws Exception {
        loads.load(facts, moves);
        GraphLimits limits = new GraphLimits(
                Duration.ofMillis(500), Duration.ofSeconds(30), Duration.ofSeconds(60), Duration.ofHours(1));
        try (TcpProxy proxy = TcpProxy.to(GraphUnderTest.uri());
                Driver driver = GraphDatabase.driver(proxy.uri("bolt"))) {
            CareerMaps behindProxy = GraphUnderTest.maps(counter.around(driver), limits);
            behindProxy.current();
            proxy.hang();
            List<String> statements = counter.during(() -> {
                for (int i = 0; i < 20; i++) {
                    assertThatExceptionOfType(CatalogueUnavailableException.class)
                            .isThrownBy(behindProxy::current)
                            .extracting(CatalogueUnavailableException::reason)
                            .isEqualTo(CatalogueUnavailableException.Reason.DATABASE_SLOW);
                }
            });
            assertThat(statements).hasSize(1);
        }
    }

    @Test
    void aDatabaseThatComesBackIsAskedAgain() throws Exception {
        loads.load(facts, moves);
        GraphLimits limits = new GraphLimits(
                Duration.ofSeconds(20), Duration.ofSeconds(30), Duration.ofSeconds(60), Duration.ofMillis(50));
        try (TcpProxy proxy = TcpProxy.to(GraphUnderTest.uri());
                Driver driver = GraphDatabase.driver(proxy.uri("bolt"))) {
            CareerMaps behindProxy = GraphUnderTest.maps(driver, limits);
            CareerMap before = behindProxy.current();
            proxy.refuse();
            assertThatExceptionOfType(CatalogueUnavailableException.class)
                    .isThrownBy(behindProxy::current)
                    .extracting(CatalogueUnavailableException::reason)
                    .isEqualTo(CatalogueUnavailableException.Reason.DATABASE_UNREACHABLE);
            proxy.pass();
            Awaitility.await().ignoreExceptions().until(behindProxy::current, map -> map == before);
        }
    }

    @Test
    void aVersionThatDoesNotVerifyIsNotServedEvenWhereAnotherIsHeld() {
        loads.load(facts, moves);
        maps.current();
        GraphUnderTest.run("MATCH (c:Catalogue) SET c.version = '0123456789abcdef'");
        assertThatExceptionOfType(CatalogueUnavailableException.class)
                .isThrownBy(maps::current)
                .withMessageContaining("load the catalogue again");
        loads.load(facts, moves);
        assertThat(maps.current().catalogue().facts()).isEqualTo(facts);
    }

    @Test
    void anUnreachableServerIsTheCatalogueUnavailable() throws IOException {
        int nobody;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = socket.getLocalPort();
        }
        Config config = Config.builder()
                .withMaxTransactionRetryTime(0, TimeUnit.SECONDS)
                .build();
        try (Driver driver = GraphDatabase.driver("bolt://127.0.0.1:" + nobody, config)) {
            assertThatExceptionOfType(CatalogueUnavailableException.class)
                    .isThrownBy(() ->
                            GraphUnderTest.maps(driver, GraphUnderTest.LIMITS).current())
                    .withMessage("The graph database cannot be reached at present; ask again later.");
        }
    }

    @Test
    void noFreeConnectionIsTheCatalogueUnavailable() {
        Config config = Config.builder()
                .withMaxConnectionPoolSize(1)
                .withConnectionAcquisitionTimeout(1, TimeUnit.SECONDS)
                .withMaxTransactionRetryTime(0, TimeUnit.SECONDS)
                .build();
        try (Driver driver = GraphDatabase.driver(GraphUnderTest.uri(), config);
                Session session = driver.session();
                Transaction other = session.beginTransaction()) {
            other.run("RETURN 1").consume();
            assertThatExceptionOfType(CatalogueUnavailableException.class)
                    .isThrownBy(() ->
                            GraphUnderTest.maps(driver, GraphUnderTest.LIMITS).current())
                    .withMessage("The graph database has no connection free at present; ask again later.");
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interruption) {
            throw new AssertionError(interruption);
        }
    }
}
