package org.careergraph.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Saved questions at a steady rate for as long as one likes: no error, and memory that does not grow.
 *
 * <pre>mvn verify -Psoak -Dsoak.minutes=10 -Dsoak.rate=50</pre>
 */
@Tag("soak")
class SoakIT {
    private static final long MINUTES = Long.getLong("soak.minutes", 10);
    private static final long RATE = Long.getLong("soak.rate", 50);

    @TempDir
    Path folder;

    /** In megabytes; of the heap what is alive. */
    private record Memory(long minute, long heap, long resident) {
        @Override
        public String toString() {
            return "minute %d: heap %d MB, resident %d MB".formatted(minute, heap, resident);
        }
    }

    @Test
    void memoryIsFlatAndNothingFails() throws Exception {
        List<String> questions = List.of(
                question("gap", Map.of("from", "finance-assistants/G5", "to", "finance-officers/NOA")),
                question("job", Map.of("id", "finance-assistants/G5")),
                question("catalogue", Map.of()),
                question("compare-ladder", Map.of("family", "programme-officers")),
                question("framework", Map.of()),
                question("career-paths", Map.of("from", Map.of("grade", "G5"), "to", Map.of("grade", "NOA"))));
        Collection<String> failures = new ConcurrentLinkedQueue<>();
        Collection<Long> micros = new ConcurrentLinkedQueue<>();
        Collection<CompletableFuture<@Nullable Void>> asked = new ConcurrentLinkedQueue<>();
        List<Memory> memory = new ArrayList<>();
        try (ApiProcess api = ApiProcess.startToEndure(
                        "--careergraph.data=" + folder.resolve("data"), "--careergraph.embedded.bolt-port=0");
                ScheduledExecutorService clock = Executors.newScheduledThreadPool(2)) {
            // a server that has just started is several times slower than it will be
            for (int warming = 0; warming < 600; warming++) {
                api.post(questions.get(warming % questions.size())).join();
            }
            AtomicLong number = new AtomicLong();
            long start = System.nanoTime();
            long pause = TimeUnit.SECONDS.toNanos(1) / RATE;
            clock.scheduleAtFixedRate(
                    () -> {
                        long mine = number.getAndIncrement();
                        // from when it was due, so that a stall counts for all who would have asked in it
                        long due = start + mine * pause;
                        String body = questions.get((int) (mine % questions.size()));
                        asked.add(api.post(body).handle((answer, failure) -> {
                            micros.add((System.nanoTime() - due) / 1_000);
                            failed(answer, failure).forEach(failures::add);
                            return null;
                        }));
                    },
                    0,
                    pause,
                    TimeUnit.NANOSECONDS);
            CountDownLatch over = new CountDownLatch((int) MINUTES);
            clock.scheduleAtFixedRate(
                    () -> {
                        memory.add(memory(MINUTES - over.getCount() + 1, api.pid()));
                        System.out.println(memory.getLast());
                        over.countDown();
                    },
                    1,
                    1,
                    TimeUnit.MINUTES);
            over.await();
            clock.shutdownNow();
            clock.awaitTermination(1, TimeUnit.MINUTES);
            // what is on its way when the time is over is answered like the rest
            CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new)).join();
        }
        List<Long> sorted = micros.stream().sorted().toList();
        System.out.printf(
                "%d questions in %d minutes at %d a second, load of the machine %.1f%n",
                sorted.size(),
                MINUTES,
                RATE,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        for (double part : new double[] {0.5, 0.9, 0.99, 0.999}) {
            System.out.printf("p%s %.1f ms%n", part * 100, sorted.get((int) (sorted.size() * part)) / 1_000.0);
        }
        assertThat(failures.stream().limit(5)).isEmpty();
        // the first third warms up
        Memory warm = memory.get(memory.size() / 3);
        assertThat(memory.getLast().heap()).isLessThanOrEqualTo(warm.heap() * 12 / 10 + 10);
        assertThat(memory.getLast().resident()).isLessThanOrEqualTo(warm.resident() * 12 / 10 + 50);
    }

    private static List<String> failed(HttpResponse<String> answer, @Nullable Throwable failure) {
        if (failure != null) {
            return List.of(failure.toString());
        }
        return answer.statusCode() == 200 && answer.body().startsWith("{\"data\":")
                ? List.of()
                : List.of(answer.statusCode() + ": " + answer.body());
    }

    private static String question(String name, Map<String, Object> variables) throws IOException {
        String text = new ClassPathResource("graphql-documents/" + name + ".graphql")
                .getContentAsString(StandardCharsets.UTF_8);
        return JsonMapper.shared().writeValueAsString(Map.of("query", text, "variables", variables));
    }

    private static Memory memory(long minute, long pid) {
        try {
            // counts what is alive while nothing runs; what is used a moment later has grown again by a hundred
            // megabytes
            long heap = command("GC.class_histogram", pid)
                    .lines()
                    .filter(line -> line.startsWith("Total"))
                    .findFirst()
                    .map(line -> Long.parseLong(line.replaceAll(".* (\\d+)\\s*$", "$1")) / (1024 * 1024))
                    .orElseThrow();
            long resident = Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .findFirst()
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .orElseThrow();
            return new Memory(minute, heap, resident);
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String command(String command, long pid) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid), command)
                .redirectErrorStream(true)
                .start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        return said;
    }
}
