package org.careergraph.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The whole way of a question: HTTP, GraphQL, the version check in Neo4j, the engine, JSON. Beside it the driver alone, one
 * statement over Bolt. One client thread; the application is one process for all of them, the client another.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class StackBenchmark {
    private final Client client = Client.ofSystemProperties();

    @Benchmark
    public String apiSavedGap() {
        return client.ask(Client.GAP);
    }

    @Benchmark
    public String apiSavedJob() {
        return client.ask(Client.SAVED_JOB);
    }

    @Benchmark
    public String apiJobInShort() {
        return client.ask(Client.JOB_IN_SHORT);
    }

    @Benchmark
    public Object driverJobInShort() {
        return client.project();
    }

    @Benchmark
    public Object driverVersionCheck() {
        return client.version();
    }

    @TearDown
    public void close() {
        client.close();
    }
}
