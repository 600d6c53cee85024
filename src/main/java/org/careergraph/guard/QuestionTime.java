package org.careergraph.guard;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Works on a question in a thread of its own, for as long as it may take and no longer: at its end, and when the client goes
 * away, the engine is told to stop and the thread is interrupted, which ends a wait for the database and the search for
 * paths. The place among the questions worked on at once is free again when the work has really ended.
 */
@Component
class QuestionTime implements WebGraphQlInterceptor, DisposableBean {
    static final String TIME_CODE = "REQUEST_TIMEOUT";
    static final String CONCURRENT_CODE = "OVERLOADED";

    private final RequestLimits limits;
    private final Refusals refusals;
    private final GoneClients clients;
    private final Semaphore places;
    private final ExecutorService threads;
    private final Scheduler workers;

    QuestionTime(RequestLimits limits, Refusals refusals, GoneClients clients) {
        this.limits = limits;
        this.refusals = refusals;
        this.clients = clients;
        this.places = new Semaphore(limits.concurrent(), true);
        this.threads = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("question-", 0).factory());
        this.workers = Schedulers.fromExecutorService(threads, "questions");
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        AtomicReference<ExecutionInput> engine = new AtomicReference<>();
        request.configureExecutionInput((input, builder) -> {
            ExecutionInput built = builder.build();
            engine.set(built);
            return built;
        });
        return Mono.deferContextual(context -> Mono.fromCallable(
                                () -> worked(request, chain.next(request).contextWrite(context)))
                        .subscribeOn(workers))
                .flatMap(Mono::justOrEmpty)
                .doOnCancel(() -> Optional.ofNullable(engine.get()).ifPresent(ExecutionInput::cancel))
                .takeUntilOther(clients.gone(request.getAttributes()))
                .timeout(limits.time())
                .onErrorResume(TimeoutException.class, late -> Mono.just(tooLong(request)));
    }

    /** Empty if nobody waits for the answer any more. */
    private Optional<WebGraphQlResponse> worked(WebGraphQlRequest request, Mono<WebGraphQlResponse> work)
            throws InterruptedException {
        if (!places.tryAcquire(limits.queue().toMillis(), TimeUnit.MILLISECONDS)) {
            return Optional.of(tooMany(request));
        }
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
        workers.dispose();
        threads.shutdownNow();
    }
}
