package org.careergraph.guard;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.time.Duration;
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
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/**
 * Works on a question in a thread of its own, for as long as it may take and no longer, while the thread of the request
 * watches: at the end of its time, and when the client goes away, the engine is told to stop and the work is interrupted,
 * which ends a wait for the database and the search for paths. The place among the questions worked on at once is free again
 * when the work has really ended.
 */
@Component
class QuestionTime implements WebGraphQlInterceptor, DisposableBean {
    static final String TIME_CODE = "REQUEST_TIMEOUT";
    static final String CONCURRENT_CODE = "OVERLOADED";

    private final RequestLimits limits;
    private final Refusals refusals;
    private final Semaphore places;
    private final ExecutorService threads;

    QuestionTime(RequestLimits limits, Refusals refusals) {
        this.limits = limits;
        this.refusals = refusals;
        this.places = new Semaphore(limits.concurrent(), true);
        // not virtual ones: a question that computes would keep the few that carry those, and with them all who watch
        // and wait
        this.threads = Executors.newCachedThreadPool(
                Thread.ofPlatform().daemon().name("question-", 0).factory());
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return Mono.deferContextual(context -> Mono.fromCallable(() -> watched(request, chain, context)));
    }

    /** Null if nobody waits for the answer any more. */
    private @Nullable WebGraphQlResponse watched(WebGraphQlRequest request, Chain chain, ContextView context)
            throws Exception {
        TimeBudget allowance = new TimeBudget(limits.time());
        request.configureExecutionInput((input, builder) ->
                builder.graphQLContext(Map.of(TimeBudget.class, allowance)).build());
        AtomicBoolean ended = new AtomicBoolean();
        AtomicReference<ExecutionInput> engine = new AtomicReference<>();
        request.configureExecutionInput((input, builder) -> {
            ExecutionInput built = builder.build();
            // the first: a refusal builds another one, which nothing works on
            engine.compareAndSet(null, built);
            if (ended.get()) {
                built.cancel();
            }
            return built;
        });
        long start = System.nanoTime();
        if (!places.tryAcquire(limits.queue().toMillis(), TimeUnit.MILLISECONDS)) {
            return tooMany(request);
        }
        // whoever sets it gives the place back: the work, or who gives it up before it has begun
        AtomicBoolean begun = new AtomicBoolean();
        Future<Optional<WebGraphQlResponse>> answer;
        try {
            answer = threads.submit(() -> begun.compareAndSet(false, true)
                    ? worked(Mono.defer(() -> chain.next(request)).contextWrite(context))
                    : Optional.empty());
        } catch (RuntimeException | Error noThread) {
            places.release();
            throw noThread;
        }
        try {
            for (long left = allowance.left(start); left > 0; left = allowance.left(start)) {
                try {
                    return answer.get(Math.min(left, limits.watch().toNanos()), TimeUnit.NANOSECONDS)
                            .orElse(null);
                } catch (TimeoutException notYet) {
                    if (GoneClients.isGone()) {
                        return null;
                    }
                } catch (ExecutionException failed) {
                    throw failed.getCause() instanceof Exception cause ? cause : failed;
                }
            }
            return tooLong(request);
        } finally {
            if (!answer.isDone()) {
                ended.set(true);
                Optional.ofNullable(engine.get()).ifPresent(ExecutionInput::cancel);
                answer.cancel(true);
                if (begun.compareAndSet(false, true)) {
                    places.release();
                }
            }
        }
    }

    /** Empty if nobody waits for the answer any more. */
    private Optional<WebGraphQlResponse> worked(Mono<WebGraphQlResponse> work) {
        try {
            return work.blockOptional();
        } finally {
            places.release();
        }
    }

    private WebGraphQlResponse tooLong(WebGraphQlRequest request) {
        return refused(
                request,
                Limit.TIME,
                TIME_CODE,
                limits.time().toMillis(),
                "The answer takes longer than %s; ask for less at once.".formatted(seconds(limits.time())));
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
            ExecutionGraphQlRequest request, Limit limit, String code, long maximum, String message) {
        refusals.count(limit);
        GraphQLError error = GraphQLError.newError()
                .message(message)
                .errorType(ErrorType.INTERNAL_ERROR)
                .extensions(Map.of(
                        "code", code, "limit", limit.name(), "maximum", maximum, "classification", "UNAVAILABLE"))
                .build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(
                request.toExecutionInput(),
                ExecutionResult.newExecutionResult().addError(error).build()));
    }

    private static String seconds(Duration time) {
        return time.toMillis() / 1000.0 + " s";
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
