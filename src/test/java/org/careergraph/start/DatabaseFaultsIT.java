package org.careergraph.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careergraph.graph.embedded.Neo4jProcess;
import org.careergraph.path.CareerMaps;
import org.careergraph.start.ApiUnderTest.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

/**
 * What portals and operators see while the database is away, hangs, or has no connection to give. The database is a process
 * of its own, which is killed and stopped.
 */
@Tag("faults")
class DatabaseFaultsIT {
    private static final Duration REQUEST = promised(5);
    private static final Duration DOWN = promised(5);
    private static final Duration RECOVERY = promised(10);
    private static final Duration SLACK = Duration.ofSeconds(1);

    /** What is promised, for a machine that has the processors; one on which others work too gets as much more time. */
    private static Duration promised(int seconds) {
        var system = ManagementFactory.getOperatingSystemMXBean();
        double crowd = system.getSystemLoadAverage() / system.getAvailableProcessors();
        return Duration.ofMillis((long) (seconds * 1000 * Math.clamp(crowd, 1.0, 8.0)));
    }

    @TempDir
    static Path folder;

    private static Neo4jProcess database;
    private static ApiUnderTest api;

    @BeforeAll
    static void startWithoutTheDatabase() throws Exception {
        database = Neo4jProcess.start(folder);
        database.kill();
        api = ApiUnderTest.start(database.uri());
        assertThat(api.bean(StartupReport.class).text(1))
                .startsWith("Career Graph is not ready, and keeps trying: The graph database ");
        await().untilAsserted(() -> assertAway(api.readiness(), "DATABASE_UNREACHABLE"));
        assertThat(api.get("/actuator/health").status()).isEqualTo(503);
        assertThat(api.liveness().status()).isEqualTo(200);
        assertRefused(api.ask(), "DATABASE_UNREACHABLE");
        assertThat(api.get("/graphql/questions/catalogue").status()).isEqualTo(503);
        assertThat(api.ask("{ __typename }").isGood()).isTrue();

        database.startAgain();
        await().atMost(Duration.ofMinutes(2)).until(() -> api.readiness().status() == 200);
        await().atMost(Duration.ofMinutes(2))
                .until(() -> api.bean(CatalogueStart.class).waitingFor() == null);
        assertThat(api.bean(StartupReport.class).text(1))
                .startsWith("Career Graph is ready")
                .contains("36 jobs in 14 families");
    }

    @AfterAll
    static void stop() throws Exception {
        api.close();
        database.close();
    }

    private static void untilItAnswers() {
        await().atMost(RECOVERY)
                .untilAsserted(() -> assertThat(api.readiness().status()).isEqualTo(200));
        await().atMost(RECOVERY)
                .untilAsserted(() -> assertThat(api.ask().body()).startsWith("{\"data\":"));
    }

    private static void tell(String what, long since) {
        System.out.printf("Database faults: %s %d ms%n", what, (System.nanoTime() - since) / 1_000_000);
    }

    private static void assertAway(Answer readiness, String reason) {
        assertThat(readiness.status()).isEqualTo(503);
        assertThat(readiness.body()).contains("\"reason\":\"" + reason + "\"");
    }

    private static void assertRefused(Answer answer, String reason) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.response().headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body())
                .contains("\"code\":\"CATALOGUE_UNAVAILABLE\"")
                .containsPattern("\"reason\":\"" + reason + "\"");
    }

    @Test
    void aDatabaseThatIsKilledAndStartedAgainUnderLoad() throws Exception {
        int threads = platformThreads();
        Collection<Answer> answers = new ConcurrentLinkedQueue<>();
        // eight clients who come back after a moment: the database needs processors too, to start
        try (ScheduledExecutorService clients = Executors.newScheduledThreadPool(8)) {
            for (int client = 0; client < 8; client++) {
                clients.scheduleWithFixedDelay(() -> answers.add(api.ask()), 0, 50, TimeUnit.MILLISECONDS);
            }
            await().until(() -> answers.size() > 50);
            database.kill();
            long killed = System.nanoTime();
            await().atMost(DOWN).until(() -> api.readiness().status() == 503);
            tell("readiness was down after", killed);
            int before = answers.size();
            await().until(() -> answers.size() > before + 50);
            assertThat(api.liveness().status()).isEqualTo(200);
            database.startAgain();
            long back = System.nanoTime();
            untilItAnswers();
            tell("questions were answered again after the database was back for", back);
            clients.shutdownNow();
        }
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.time()).isLessThan(REQUEST.plus(SLACK));
            if (!answer.isGood()) {
                // slow: while it is being started
                assertRefused(answer, "DATABASE_(UNREACHABLE|SLOW)");
            }
        });
        assertThat(answers).anyMatch(Answer::isGood).anyMatch(answer -> answer.status() == 503);
        assertNothingIsLeft();
        // threads that have nothing to do any more end after a minute; the driver's and the web server's pools may
        // breathe
        await().atMost(Duration.ofMinutes(2)).until(() -> platformThreads() <= threads + 10);
    }

    @Test
    void aDatabaseThatHangs() throws Exception {
        database.hang();
        try {
            List<Answer> answers = atOnce(60, () -> api.ask());
            assertThat(answers).allSatisfy(answer -> {
                assertRefused(answer, "DATABASE_SLOW");
                assertThat(answer.time()).isLessThan(REQUEST.plus(SLACK));
            });
            await().atMost(DOWN).until(() -> api.readiness().status() == 503);
            assertAway(api.readiness(), "DATABASE_SLOW");

            List<Answer> others = atOnce(
                    40,
                    () -> api.ask("{ __typename }"),
                    () -> api.ask("{ __schema { queryType { name } } }"),
                    () -> api.get("/graphql/schema"),
                    () -> api.liveness(),
                    () -> api.ask());
            assertThat(others).allSatisfy(answer -> assertThat(answer.time()).isLessThan(REQUEST.plus(SLACK)));
            assertThat(others.stream().filter(answer -> answer.status() == 200)).hasSize(32);
        } finally {
            database.goOn();
        }
        untilItAnswers();
        assertNothingIsLeft();
    }

    @Test
    void aPoolWithoutAFreeConnection() throws Exception {
        try (ApiUnderTest crowded =
                ApiUnderTest.start(database.uri(), "--spring.neo4j.pool.max-connection-pool-size=1")) {
            try (Session session = crowded.bean(Driver.class).session();
                    Transaction other = session.beginTransaction()) {
                other.run("RETURN 1").consume();
                assertThat(atOnce(20, crowded::ask)).allSatisfy(answer -> {
                    assertRefused(answer, "DATABASE_BUSY");
                    assertThat(answer.time()).isLessThan(REQUEST);
                });
            }
            await().atMost(RECOVERY).until(() -> crowded.ask().isGood());
        }
    }

    @Test
    void twoInstancesThatLoadTheSameDatabaseAtOnce() throws Exception {
        try (Driver driver = org.neo4j.driver.GraphDatabase.driver(database.uri())) {
            driver.executableQuery("MATCH (node) DETACH DELETE node").execute();
        }
        List<ApiUnderTest> both = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Callable<ApiUnderTest>> starts = Collections.nCopies(2, () -> ApiUnderTest.start(database.uri()));
            for (Future<ApiUnderTest> started : threads.invokeAll(starts)) {
                both.add(started.get());
            }
            assertThat(both).allSatisfy(instance -> {
                assertThat(instance.ask().isGood()).isTrue();
                assertThat(instance.bean(CareerMaps.class).current().version())
                        .isEqualTo(api.bean(CareerMaps.class).current().version());
                assertThat(instance.bean(CareerMaps.class).current().loadedAt())
                        .isEqualTo(api.bean(CareerMaps.class).current().loadedAt());
            });
        } finally {
            both.forEach(ApiUnderTest::close);
        }
    }

    @SafeVarargs
    private static List<Answer> atOnce(int times, Callable<Answer>... questions) throws Exception {
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Answer>> all = IntStream.range(0, times)
                    .mapToObj(number -> questions[number % questions.length])
                    .toList();
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : clients.invokeAll(all)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    /** No question is still worked on, no look at the graph goes on, no connection is held. */
    private static void assertNothingIsLeft() {
        await().untilAsserted(() -> {
            assertThat(threadsNamed("catalogue-check")).isZero();
            assertThat(api.get("/actuator/prometheus").body().lines())
                    .filteredOn(line -> line.matches("graphql_request_active_seconds_g?count.*"))
                    .isNotEmpty()
                    .allMatch(line -> line.endsWith(" 0") || line.endsWith(" 0.0"));
        });
        assertThat(api.get("/actuator/prometheus").body().lines())
                .filteredOn(line -> line.startsWith("db_client_connection") && line.contains("state=\"used\""))
                .isNotEmpty()
                .allMatch(line -> line.endsWith(" 0.0"));
    }

    private static int platformThreads() {
        return ManagementFactory.getThreadMXBean().getThreadCount();
    }

    /** Virtual threads, which no count shows, stand in a dump. */
    private static long threadsNamed(String name) throws IOException {
        Path dump = Files.createTempDirectory(folder, "threads").resolve("dump");
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                .dumpThreads(dump.toString(), HotSpotDiagnosticMXBean.ThreadDumpFormat.TEXT_PLAIN);
        try (Stream<String> lines = Files.lines(dump)) {
            return lines.filter(line -> line.contains("\"" + name)).count();
        }
    }
}
