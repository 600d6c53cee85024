package org.careergraph.guard;

import graphql.ExecutionInput;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.careergraph.refusals.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/**
 * Executes a question in a thread of its own, within its time, while the thread of the request watches. When the time is over or the
 * client goes away, the engine is cancelled and the thread interrupted, which ends a wait for the database or a search for paths. The
 * permit of the question is free again when its thread has really ended.
 */
@Component
class QuestionTime implements WebGraphQlInterceptor, DisposableBean {
    static final String TIME_CODE = "REQUEST_TIMEOUT";
    static final String CONCURRENT_CODE = "OVERLOADED";

    private final RequestLimits limits;
    private final LimitChecks checks;
    private final Semaphore permits;
    private final ExecutorService threads;

    QuestionTime(RequestLimits limits, LimitChecks checks) {
        this.limits = limits;
        this.checks = checks;
        this.permits = new Semaphore(limits.concurrent(), true);
        // not virtual: a question that computes would block their few carriers, and with them all that watch and wait
        this.threads = Executors.newCachedThreadPool(
                Thread.ofPlatform().daemon().name("question-", 0).factory());
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return Mono.deferContextual(context -> Mono.fromCallable(() -> execute(request, chain, context)));
    }

    /** Null if nobody waits for the answer. */
    private @Nullable WebGraphQlResponse execute(WebGraphQlRequest request, Chain chain, ContextView context)
            throws Exception {
        TimeBudget budget = new TimeBudget(limits.time());
        request.configureExecutionInput((input, builder) ->
                builder.graphQLContext(Map.of(TimeBudget.class, budget)).build());
        Cancellation cancellation = new Cancellation();
        request.configureExecutionInput((input, builder) -> cancellation.watch(builder.build()));
        long start = System.nanoTime();
        if (!permits.tryAcquire(limits.queue().toMillis(), TimeUnit.MILLISECONDS)) {
            return tooMany(request);
        }
        // set by whoever releases the permit: the work, or the watcher if the work has not begun
        AtomicBoolean begun = new AtomicBoolean();
        Future<Optional<WebGraphQlResponse>> answer;
        try {
            answer = threads.submit(() -> begun.compareAndSet(false, true)
                    ? work(Mono.defer(() -> chain.next(request)).contextWrite(context))
                    : Optional.empty());
        } catch (RuntimeException | Error noThread) {
            permits.release();
            throw noThread;
        }
        try {
            return watch(request, answer, budget, start);
        } finally {
            if (!answer.isDone()) {
                cancellation.cancel();
                answer.cancel(true);
                if (begun.compareAndSet(false, true)) {
                    permits.release();
                }
            }
        }
    }

    private @Nullable WebGraphQlResponse watch(
            WebGraphQlRequest request, Future<Optional<WebGraphQlResponse>> answer, TimeBudget budget, long start)
            throws Exception {
        for (long left = budget.left(start); left > 0; left = budget.left(start)) {
            try {
                return answer.get(Math.min(left, limits.watch().toNanos()), TimeUnit.NANOSECONDS)
                        .orElse(null);
            } catch (TimeoutException notYet) {
                if (WatchedProtocol.isClientGone()) {
                    return null;
                }
            } catch (ExecutionException failed) {
                throw failed.getCause() instanceof Exception cause ? cause : failed;
            }
        }
        return tooLong(request);
    }

    /** Cancels the engine's execution, also if it begins later. */
    private static final class Cancellation {
        private final AtomicBoolean cancelled = new AtomicBoolean();
        private final AtomicReference<ExecutionInput> first = new AtomicReference<>();

        ExecutionInput watch(ExecutionInput input) {
            // a refusal builds another input, which is not executed
            first.compareAndSet(null, input);
            if (cancelled.get()) {
                input.cancel();
            }
            return input;
        }

        void cancel() {
            cancelled.set(true);
            Optional.ofNullable(first.get()).ifPresent(ExecutionInput::cancel);
        }
    }

    /** Empty if nobody waits for the answer. */
    private Optional<WebGraphQlResponse> work(Mono<WebGraphQlResponse> work) {
        try {
            return work.blockOptional();
        } finally {
            permits.release();
        }
    }

    private WebGraphQlResponse tooLong(WebGraphQlRequest request) {
        return refused(
                request,
                Limit.TIME,
                TIME_CODE,
                limits.time().toMillis(),
                "The answer takes longer than %s s; ask for less at once."
                        .formatted(limits.time().toMillis() / 1000.0));
    }

    private WebGraphQlResponse tooMany(WebGraphQlRequest request) {
        return refused(
                request,
                Limit.CONCURRENT,
                CONCURRENT_CODE,
                limits.concurrent(),
                "Too many questions are being answered; ask again in a moment.");
    }

    private WebGraphQlResponse refused(
            WebGraphQlRequest request, Limit limit, String code, long maximum, String message) {
        checks.count(limit);
        Refusal refusal = Refusal.of(Refusal.UNAVAILABLE, code, message)
                .with("limit", limit.name())
                .with("maximum", maximum);
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(
                request.toExecutionInput(), refusal.exception().toExecutionResult()));
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
