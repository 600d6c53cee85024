package org.careergraph.guard;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.server.WebGraphQlInterceptor.Chain;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Mono;

/** Questions that take as long as the test wants: too long, and too many at once. */
class QuestionTimeTests {
    private static final Duration AGES = Duration.ofMinutes(5);
    private static final Duration NO_TIME = Duration.ofMillis(20);

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private @Nullable QuestionTime guard;

    @AfterEach
    void end() {
        requireNonNull(guard).destroy();
    }

    private QuestionTime guard(Duration time) {
        return guard(time, 1);
    }

    private QuestionTime guard(Duration time, int concurrent) {
        RequestLimits limits = new RequestLimits(
                DataSize.ofKilobytes(1),
                AGES,
                time,
                AGES,
                AGES,
                concurrent,
                NO_TIME,
                1,
                1,
                1,
                1,
                1,
                1,
                1,
                1,
                1,
                1,
                1,
                1,
                1,
                1);
        guard = new QuestionTime(limits, new LimitChecks(meters));
        return guard;
    }

    private static WebGraphQlRequest question() {
        return new WebGraphQlRequest(
                URI.create("http://127.0.0.1/graphql"),
                new HttpHeaders(),
                null,
                null,
                Map.of(),
                new DefaultGraphQlRequest("{ __typename }"),
                "1",
                Locale.ENGLISH);
    }

    private static Mono<WebGraphQlResponse> answered(WebGraphQlRequest request) {
        return Mono.just(new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(
                request.toExecutionInput(),
                ExecutionResult.newExecutionResult().data(Map.of()).build())));
    }

    /** Work that says when it has begun, lasts until it is let go or interrupted, and says that it was interrupted. */
    private static final class Work implements Chain {
        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch letGo = new CountDownLatch(1);
        private final CountDownLatch interrupted = new CountDownLatch(1);
        private final AtomicBoolean cancelled = new AtomicBoolean();

        @Override
        public Mono<WebGraphQlResponse> next(WebGraphQlRequest request) {
            return Mono.defer(() -> {
                ExecutionInput engine = request.toExecutionInput();
                begun.countDown();
                try {
                    letGo.await();
                } catch (InterruptedException stopped) {
                    cancelled.set(engine.isCancelled());
                    interrupted.countDown();
                }
                return answered(request);
            });
        }
    }

    private static @Nullable String code(@Nullable WebGraphQlResponse response) {
        return requireNonNull(response).getErrors().isEmpty()
                ? null
                : String.valueOf(response.getErrors().getFirst().getExtensions().get("code"));
    }

    @Test
    void whatTakesTooLongIsToldAndStopped() throws InterruptedException {
        QuestionTime guard = guard(NO_TIME);
        Work work = new Work();
        WebGraphQlResponse response = guard.intercept(question(), work).block();
        assertThat(code(response)).isEqualTo("REQUEST_TIMEOUT");
        assertThat(requireNonNull(response).getErrors().getFirst().getExtensions())
                .containsEntry("limit", "TIME")
                .containsEntry("maximum", NO_TIME.toMillis());
        work.interrupted.await();
        assertThat(work.cancelled).isTrue();
        assertThat(meters.counter("careergraph.limits.hit", "limit", "TIME").count())
                .isEqualTo(1);
    }

    @Test
    void oneMoreThanTheQuestionsAtOnceIsRefusedUntilOneHasEnded() throws Exception {
        QuestionTime guard = guard(AGES);
        Work work = new Work();
        CompletableFuture<WebGraphQlResponse> first = CompletableFuture.supplyAsync(
                () -> guard.intercept(question(), work).block(), Thread::startVirtualThread);
        work.begun.await();
        WebGraphQlResponse second =
                guard.intercept(question(), QuestionTimeTests::answered).block();
        assertThat(code(second)).isEqualTo("OVERLOADED");
        assertThat(requireNonNull(second).getErrors().getFirst().getExtensions())
                .containsEntry("limit", "CONCURRENT")
                .containsEntry("maximum", 1L);
        work.letGo.countDown();
        assertThat(code(first.get())).isNull();
        assertThat(code(guard.intercept(question(), QuestionTimeTests::answered).block()))
                .isNull();
    }

    /** Requests are served by virtual threads, which a few threads of the machine carry: who computes must not keep those. */
    @Test
    void questionsThatComputeKeepNobodyElseFromBeingAnswered() throws Exception {
        int computing = 2 * Runtime.getRuntime().availableProcessors();
        QuestionTime guard = guard(AGES, computing + 1);
        AtomicBoolean letGo = new AtomicBoolean();
        Chain endless = request -> Mono.defer(() -> {
            while (!letGo.get()) {
                Thread.onSpinWait();
            }
            return answered(request);
        });
        try {
            for (int i = 0; i < computing; i++) {
                Thread.startVirtualThread(
                        () -> guard.intercept(question(), endless).block());
            }
            CompletableFuture<WebGraphQlResponse> other = CompletableFuture.supplyAsync(
                    () -> guard.intercept(question(), QuestionTimeTests::answered)
                            .block(),
                    Thread::startVirtualThread);
            assertThat(code(other.get(1, TimeUnit.MINUTES))).isNull();
        } finally {
            letGo.set(true);
        }
    }
}
