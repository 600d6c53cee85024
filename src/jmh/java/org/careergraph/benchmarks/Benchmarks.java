package org.careergraph.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.careergraph.path.CareerMap;
import org.careergraph.path.CareerMaps;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Runs all of it and prints one table at the end. */
public final class Benchmarks {
    private static final int COPIES = 20;
    private static final Duration SERVER_WARMUP = Duration.ofSeconds(15);

    private final Map<String, Result<?>> results = new TreeMap<>();
    private final List<String> lines = new ArrayList<>();

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        Benchmarks benchmarks = new Benchmarks();
        benchmarks.machine("before");
        benchmarks.memory("from the seed", EngineBenchmark::map);
        benchmarks.run(EngineBenchmark.class);
        benchmarks.stack();
        benchmarks.machine("after");
        benchmarks.print();
        System.exit(0); // the embedded engine leaves threads behind
    }

    private void stack() throws IOException, RunnerException, ClassNotFoundException {
        Path folder = Files.createTempDirectory("career-graph-benchmark");
        try (ConfigurableApplicationContext application = start(folder)) {
            String http = "http://127.0.0.1:%s/graphql"
                    .formatted(application.getEnvironment().getRequiredProperty("local.server.port"));
            String bolt =
                    application.getBean(Neo4jConnectionDetails.class).getUri().toString();
            try (Client client = new Client(http, bolt)) {
                client.compare();
                warm(client);
                CareerMaps maps = application.getBean(CareerMaps.class);
                memory("read from the graph", () -> {
                    client.touch();
                    return maps.current();
                });
            }
            run(
                    StackBenchmark.class,
                    "-D" + Client.HTTP_PROPERTY + "=" + http,
                    "-D" + Client.BOLT_PROPERTY + "=" + bolt);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static ConfigurableApplicationContext start(Path folder) throws ClassNotFoundException {
        return SpringApplication.run(
                Class.forName("org.careergraph.CareerGraphApplication"),
                "--server.port=0",
                "--careergraph.embedded.bolt-port=0",
                // the bare driver asks without a password, and nobody is slowed down
                "--careergraph.embedded.authentication=false",
                "--careergraph.limits.clients.per-second=0",
                "--careergraph.data=" + folder);
    }

    /** The application is one process for all benchmarks: without this the first of them would pay for its compiling. */
    private static void warm(Client client) {
        long end = System.nanoTime() + SERVER_WARMUP.toNanos();
        while (System.nanoTime() < end) {
            client.ask(Client.GAP);
            client.ask(Client.SAVED_JOB);
            client.ask(Client.JOB_IN_SHORT);
            client.project();
            client.version();
        }
    }

    private void run(Class<?> benchmark, String... jvmArguments) throws RunnerException {
        for (RunResult result : new Runner(new OptionsBuilder()
                        .include(benchmark.getName())
                        .jvmArgsAppend(jvmArguments)
                        .shouldFailOnError(true)
                        .build())
                .run()) {
            results.put(result.getPrimaryResult().getLabel(), result.getPrimaryResult());
        }
    }

    /** Roughly: what the heap holds more after a collection. */
    private void memory(String origin, Supplier<CareerMap> made) {
        for (int i = 0; i < 5; i++) {
            made.get();
        }
        CareerMap[] copies = new CareerMap[COPIES];
        long before = used();
        long began = System.nanoTime();
        Arrays.setAll(copies, i -> made.get());
        long took = System.nanoTime() - began;
        long bytes = (used() - before) / COPIES;
        int jobs = Objects.requireNonNull(copies[0]).catalogue().facts().jobs().size();
        lines.add(String.format(
                Locale.ROOT,
                "One map %s: %d kB, %.1f kB a job (%d jobs); made in %d ms on average",
                origin,
                bytes / 1000,
                bytes / 1000.0 / jobs,
                jobs,
                took / COPIES / 1_000_000));
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private void machine(String when) {
        lines.add(String.format(
                Locale.ROOT,
                "%s: %d processors, JDK %s, load average %.1f",
                when,
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    }

    private void print() {
        System.out.println();
        lines.forEach(System.out::println);
        System.out.println();
        System.out.println("| measured | median, µs | 90%, µs | average, µs | samples | ÷ driverJobInShort |"
                + " ÷ driverVersionCheck |");
        System.out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        results.forEach((label, result) -> System.out.printf(
                Locale.ROOT,
                "| %s | %,.0f | %,.0f | %,.0f | %d | %s | %s |%n",
                label,
                median(result),
                result.getStatistics().getPercentile(90),
                result.getScore(),
                result.getStatistics().getN(),
                ratio(label, "driverJobInShort"),
                ratio(label, "driverVersionCheck")));
        System.out.println();
    }

    /** Not the average: one pause of a busy machine must not decide a ratio. */
    private static double median(Result<?> result) {
        return result.getStatistics().getPercentile(50);
    }

    /** Only what goes the same way is set in relation. */
    private String ratio(String label, String to) {
        Result<?> other = results.get(to);
        Result<?> one = results.get(label);
        return other == null || one == null || !(label.startsWith("api") || label.startsWith("driver"))
                ? ""
                : String.format(Locale.ROOT, "%.2f", median(one) / median(other));
    }
}
