package org.careergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.careergraph.catalogue.Facts;
import org.careergraph.path.CareerMap;
import org.careergraph.path.CatalogueUnavailableException;
import org.careergraph.path.MoveSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.ClientException;

@Tag("server")
class CatalogueLoadsIT {

    private final Facts facts = InventedFacts.facts();
    private final List<MoveSummary> moves = InventedFacts.moves();
    private final Facts otherFacts = InventedFacts.withoutJob(InventedFacts.SENIOR_KEEPER);
    private final List<MoveSummary> otherMoves = InventedFacts.movesWithoutJob(InventedFacts.SENIOR_KEEPER);
    private final CatalogueLoads loads = GraphUnderTest.loads();

    @BeforeEach
    void emptyGraph() {
        GraphUnderTest.clear();
    }

    @Test
    void theFirstLoadWritesEverythingAndTheSecondNothing() {
        GraphImage image = GraphDrawing.draw(facts, moves);
        LoadReport first = loads.load(facts, moves);
        assertThat(first.previousVersion()).isNull();
        assertThat(first.version()).isEqualTo(image.version());
        assertThat(first.added())
                .isEqualTo(image.nodes().size() + image.relationships().size());
        Instant loadedAt = GraphUnderTest.served().loadedAt();
        List<Map<String, Object>> everything = GraphUnderTest.everything();

        StatementCounter counter = new StatementCounter();
        CatalogueLoads counted = GraphUnderTest.loads(counter.around(GraphUnderTest.driver()), GraphUnderTest.LIMITS);
        List<String> statements = counter.during(
                () -> assertThat(counted.load(facts, moves).changesNothing()).isTrue());

        assertThat(statements)
                .noneMatch(statement -> statement.matches("(?s).*\\b(CREATE|MERGE|SET|DELETE|REMOVE)\\b.*"));
        assertThat(GraphUnderTest.everything()).isEqualTo(everything);
        assertThat(GraphUnderTest.served().loadedAt()).isEqualTo(loadedAt);
    }

    @Test
    void whatIsLoadedIsReadBack() {
        loads.load(facts, moves);
        CareerMap served = GraphUnderTest.served();
        assertThat(served.catalogue().facts()).isEqualTo(facts);
        assertThat(served.moves()).isEqualTo(moves);
    }

    @Test
    void aCheckSaysWhatALoadWouldDoAndWritesNothing() {
        LoadReport check = loads.check(facts, moves);
        assertThat(GraphUnderTest.everything()).isEmpty();
        assertThat(check).isEqualTo(loads.load(facts, moves));

        List<Map<String, Object>> everything = GraphUnderTest.everything();
        LoadReport next = loads.check(otherFacts, otherMoves);
        assertThat(next.removed()).isPositive();
        assertThat(GraphUnderTest.everything()).isEqualTo(everything);
        assertThat(next).isEqualTo(loads.load(otherFacts, otherMoves));
    }

    @Test
    void anotherTextIsOneChange() {
        loads.load(facts, moves);
        LoadReport report = loads.load(InventedFacts.withDuty("Light the lamp."), moves);
        assertThat(report.relationships()).isEmpty();
        assertThat(report.nodes())
                .containsExactly(new LoadReport.Changes(
                        "Duty", List.of(), List.of("light/keepers/G5/duties/2: text"), List.of(), List.of()));
        assertThat(GraphUnderTest.served().catalogue().facts()).isEqualTo(InventedFacts.withDuty("Light the lamp."));
    }

    @Test
    void aTextThatIsNoLongerThereGoes() {
        loads.load(facts, moves);
        Facts without =
                InventedFacts.withJob(InventedFacts.KEEPER, job -> InventedFacts.withDuties(job, job.duties(), null));
        LoadReport report = loads.load(without, moves);
        assertThat(report.changed()).isOne();
        assertThat(GraphUnderTest.served().catalogue().facts()).isEqualTo(without);
    }

    @Test
    void aRemovedJobGoesWithAllItHasAndWhatOthersAddedElsewhereStays() {
        loads.load(facts, moves);
        GraphUnderTest.run("""
                MATCH (gone:Job {id: 'light/keepers/G6'}), (stays:Job {id: 'light/keepers/G5'})
                CREATE (note:Note {id: 'mine'})-[:ABOUT]->(stays), (note)-[:ABOUT]->(gone), (note)-[:CITES {page: 3}]->(stays)
                SET stays:Favourite, stays.score = 0.5
                """);

        LoadReport report = loads.load(otherFacts, otherMoves);

        assertThat(report.nodes())
                .extracting(LoadReport.Changes::of)
                .containsExactlyInAnyOrder(
                        "Job", "Duty", "EducationRequirement", "ExperienceRequirement", "LanguageRequirement");
        assertThat(GraphUnderTest.run("MATCH (node) WHERE node.id STARTS WITH 'light/keepers/G6' RETURN node"))
                .isEmpty();
        assertThat(GraphUnderTest.run("""
                        MATCH (:Note {id: 'mine'})-[about:ABOUT|CITES]->(job:Favourite {score: 0.5})
                        RETURN type(about) AS type, job.id AS job
                        """))
                .extracting(
                        row -> row.get("type").asString(), row -> row.get("job").asString())
                .containsExactlyInAnyOrder(tuple("ABOUT", "light/keepers/G5"), tuple("CITES", "light/keepers/G5"));
        assertThat(GraphUnderTest.served().catalogue().facts()).isEqualTo(otherFacts);
    }

    @Test
    void aLoadThatFailsAtAnyStatementLeavesTheCatalogueBeforeItWhole() {
        loads.load(facts, moves);
        List<Map<String, Object>> everything = GraphUnderTest.everything();
        StatementCounter counter = new StatementCounter();
        CatalogueLoads failing = GraphUnderTest.loads(counter.around(GraphUnderTest.driver()), GraphUnderTest.LIMITS);
        int failures = 0;
        for (int last = 0; ; last++) {
            AtomicInteger left = new AtomicInteger(last);
            counter.beforeEach(statement -> {
                if (left.getAndDecrement() == 0) {
                    throw new IllegalStateException("the test pulls the plug");
                }
            });
            try {
                failing.load(otherFacts, otherMoves);
                break;
            } catch (IllegalStateException failure) {
                assertThat(failure).hasMessage("the test pulls the plug");
                failures++;
                assertThat(GraphUnderTest.everything()).isEqualTo(everything);
            }
        }
        assertThat(failures).isGreaterThanOrEqualTo(10);
        assertThat(GraphUnderTest.served().catalogue().facts()).isEqualTo(otherFacts);
    }

    @Test
    void aLoadThatTheDatabaseRefusesLeavesTheCatalogueBeforeItWhole() {
        loads.load(otherFacts, otherMoves);
        List<Map<String, Object>> everything = GraphUnderTest.everything();
        GraphUnderTest.run("CREATE CONSTRAINT of_others FOR (duty:Duty) REQUIRE duty.text IS UNIQUE");
        try {
            assertThatThrownBy(() -> loads.load(InventedFacts.withManyJobs(2), moves))
                    .isInstanceOf(ClientException.class);
        } finally {
            GraphUnderTest.run("DROP CONSTRAINT of_others");
        }
        assertThat(GraphUnderTest.everything()).isEqualTo(everything);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MATCH (duty:Duty {id: 'light/keepers/G5/duties/1'}) SET duty.text = 'Sleep.'",
                "MATCH (duty:Duty {id: 'light/keepers/G5/duties/1'}) SET duty.number = '1'",
                "MATCH (duty:Duty {id: 'light/keepers/G5/duties/1'}) SET duty.variant = 'pier'",
                "MATCH (duty:Duty {id: 'light/keepers/G5/duties/1'}) REMOVE duty.text",
                "MATCH (duty:Duty {id: 'light/keepers/G5/duties/1'}) DETACH DELETE duty",
                "MATCH (duty:Duty {id: 'light/keepers/G5/duties/1'}) SET duty.id = 'another'",
                "MATCH (duty:Duty {id: 'light/keepers/G5/duties/1'}) REMOVE duty.id",
                "MATCH (duty:Duty {id: 'light/keepers/G5/duties/1'}) REMOVE duty:Duty",
                "MATCH (duty:Duty {id: 'light/keepers/G5/duties/1'}) SET duty:Gate",
                "MATCH (job:Job {id: 'light/keepers/G5'}) REMOVE job:Position",
                "MATCH (:Job {id: 'light/keepers/G5'})-[r:REQUIRES]->(:Competency {id: 'craft'}) DELETE r",
                "MATCH (:Job {id: 'light/keepers/G5'})-[r:REQUIRES]->(:Competency {id: 'craft'}) SET r.level = 'SOME'",
                "MATCH (:Job {id: 'light/keepers/G5'})-[r:REQUIRES]->(:Competency {id: 'craft'}) SET r.cite = 'a#b'",
                "MATCH (a:Job)-[r:AT_GRADE]->(b) CREATE (a)-[:AT_GRADE]->(b)",
                "MATCH (a:Competency {id: 'craft'}), (b:Competency {id: 'calm'}) CREATE (a)-[:BROADER {position: 1}]->(b)",
                "CREATE (:Competency {id: 'flying', name: 'Flying', kind: 'TECHNICAL', position: 7})",
                "CREATE (:Position)",
                "MATCH (c:Catalogue) SET c.version = '0123456789abcdef'",
                "MATCH (c:Catalogue) SET c.version = 7",
                "MATCH (c:Catalogue) DELETE c",
                "MATCH (node:!Catalogue) DETACH DELETE node"
            })
    void aGraphThatWasEditedByHandIsRefusedAndHealedByALoad(String edit) {
        loads.load(facts, moves);
        GraphUnderTest.run(edit);
        assertThatExceptionOfType(CatalogueUnavailableException.class)
                .isThrownBy(GraphUnderTest::served)
                .withMessageContaining("load");

        LoadReport report = loads.load(facts, moves);

        assertThat(report.changesNothing()).isFalse();
        CareerMap served = GraphUnderTest.served();
        assertThat(served.catalogue().facts()).isEqualTo(facts);
        assertThat(served.moves()).isEqualTo(moves);
        assertThat(loads.load(facts, moves).changesNothing()).isTrue();
    }

    @Test
    void loadsOfTwoVersionsAtOnceIntoANewDatabaseEndInOneOfTheTwoWhole() throws Exception {
        for (var constraint : GraphUnderTest.run("SHOW CONSTRAINTS YIELD name")) {
            GraphUnderTest.run("DROP CONSTRAINT " + constraint.get("name").asString());
        }
        List<Callable<LoadReport>> tasks = new ArrayList<>();
        CountDownLatch start = new CountDownLatch(8);
        for (int i = 0; i < 8; i++) {
            boolean even = i % 2 == 0;
            tasks.add(() -> {
                start.countDown();
                start.await();
                return even ? loads.load(facts, moves) : loads.load(otherFacts, otherMoves);
            });
        }
        List<LoadReport> reports = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<LoadReport> report : threads.invokeAll(tasks)) {
                reports.add(report.get());
            }
        }
        assertThat(reports.stream().filter(report -> report.previousVersion() == null))
                .as("one was the first")
                .hasSize(1);
        assertThat(GraphUnderTest.served().catalogue().facts()).isIn(facts, otherFacts);
        assertThat(GraphUnderTest.run("MATCH (c:Catalogue) RETURN count(c) AS count")
                        .getFirst()
                        .get("count")
                        .asInt())
                .isOne();
    }

    @Test
    void whoReadsDuringLoadsSeesWholeVersionsOnly() throws Exception {
        loads.load(facts, moves);
        AtomicBoolean loading = new AtomicBoolean(true);
        Map<String, Facts> whole = Map.of(
                GraphDrawing.draw(facts, moves).version(), facts,
                GraphDrawing.draw(otherFacts, otherMoves).version(), otherFacts);
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<Future<Integer>> readers = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                readers.add(threads.submit(() -> {
                    int read = 0;
                    while (loading.get() || read == 0) {
                        CareerMap served = GraphUnderTest.served();
                        assertThat(served.catalogue().facts()).isEqualTo(whole.get(served.version()));
                        assertThat(loads.check(facts, moves).version()).isIn(whole.keySet());
                        read++;
                    }
                    return read;
                }));
            }
            try {
                for (int i = 0; i < 20; i++) {
                    loads.load(otherFacts, otherMoves);
                    loads.load(facts, moves);
                }
            } finally {
                loading.set(false);
            }
            for (Future<Integer> reader : readers) {
                assertThat(reader.get()).isPositive();
            }
        }
    }

    @Test
    void aCatalogueOfManyBatchesIsLoadedAndReadBack() {
        Facts many = InventedFacts.withManyJobs(60);
        LoadReport report = loads.load(many, moves);
        assertThat(report.added()).isGreaterThan(3_000);
        assertThat(GraphUnderTest.served().catalogue().facts()).isEqualTo(many);
        assertThat(loads.load(facts, moves).removed()).isGreaterThan(3_000);
        assertThat(GraphUnderTest.served().catalogue().facts()).isEqualTo(facts);
    }

    @Test
    void aLoadThatWaitsTooLongForAnotherGivesUpWithASentence() {
        loads.load(facts, moves);
        CatalogueLoads impatient = GraphUnderTest.loads(
                GraphUnderTest.driver(),
                new GraphLimits(Duration.ofSeconds(20), Duration.ofMillis(100), Duration.ofSeconds(60), Duration.ZERO));
        try (Session session = GraphUnderTest.driver().session();
                Transaction other = session.beginTransaction()) {
            other.run(new CypherTexts().lockCatalogue).consume();
            assertThatExceptionOfType(CatalogueUnavailableException.class)
                    .isThrownBy(() -> impatient.load(otherFacts, otherMoves))
                    .withMessage("The graph database took longer than it may, or is being stopped; ask again later.");
        }
        assertThat(GraphUnderTest.served().catalogue().facts()).isEqualTo(facts);
    }

    @Test
    void aConstraintThatSomebodyDroppedIsMadeAgain() {
        loads.load(facts, moves);
        GraphUnderTest.run("DROP CONSTRAINT job_id");
        loads.load(facts, moves);
        assertThat(GraphUnderTest.run("SHOW CONSTRAINTS YIELD name"))
                .extracting(row -> row.get("name").asString())
                .contains("job_id", "catalogue_id");
    }

    @Test
    void anIndexThatAnEarlierProductMadeOtherwiseIsMadeAnew() {
        loads.load(InventedFacts.facts(), InventedFacts.moves());
        GraphUnderTest.run("DROP INDEX search");
        GraphUnderTest.run("CREATE FULLTEXT INDEX search FOR (node:JobFamily) ON EACH [node.name]");
        loads.load(InventedFacts.facts(), InventedFacts.moves());
        assertThat(GraphUnderTest.run("SHOW INDEXES YIELD name, properties WHERE name = 'search' RETURN properties"))
                .singleElement()
                .satisfies(index -> assertThat(index.get("properties").asList(Value::asString))
                        .contains("title", "keywords", "id"));
    }

    @Test
    void internalIdsAndLocksLeaveNoTrace() {
        loads.load(facts, moves);
        assertThat(GraphUnderTest.run("MATCH (c:Catalogue) RETURN keys(c) AS keys")
                        .getFirst()
                        .get("keys")
                        .asList())
                .containsExactlyInAnyOrder("id", "version", "loadedAt");
    }
}
