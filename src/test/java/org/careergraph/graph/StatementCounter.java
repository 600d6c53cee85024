package org.careergraph.graph;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Counts the Cypher statements that go through a driver, whoever sends them. A Spring test imports it with
 * {@code @Import(StatementCounter.class)}, which puts it around the application's driver:
 *
 * <pre>{@code
 * assertThat(counter.during(() -> graphql.document(question).execute())).hasSizeLessThanOrEqualTo(3);
 * }</pre>
 *
 * Asynchronous and reactive sessions are not counted; nobody here has one.
 */
public final class StatementCounter implements BeanPostProcessor {

    private final List<String> statements = new CopyOnWriteArrayList<>();
    private volatile Consumer<String> before = statement -> {};

    /** The texts of the statements that were sent while the work was done, by any thread. */
    public List<String> during(Runnable work) {
        int start = statements.size();
        work.run();
        return new ArrayList<>(statements.subList(start, statements.size()));
    }

    /** Does this before each statement from now on; what it throws, the sender of the statement gets. */
    public void beforeEach(Consumer<String> action) {
        before = action;
    }

    /** The same driver, counted. */
    public Driver around(Driver driver) {
        return around(Driver.class, driver);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Driver driver ? around(driver) : bean;
    }

    private <T> T around(Class<T> type, T target) {
        InvocationHandler handler = (proxy, method, arguments) -> invoke(target, method, arguments);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private @Nullable Object invoke(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        if (arguments != null) {
            if (method.getName().equals("run") || method.getName().equals("executableQuery")) {
                count(arguments[0]);
            }
            for (int i = 0; i < arguments.length; i++) {
                if (arguments[i] instanceof TransactionCallback<?> callback) {
                    arguments[i] = around(callback);
                }
            }
        }
        try {
            return switch (method.invoke(target, arguments)) {
                case Session session -> around(Session.class, session);
                case Transaction transaction -> around(Transaction.class, transaction);
                case null -> null;
                case Object other -> other;
            };
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private <T> TransactionCallback<T> around(TransactionCallback<T> callback) {
        return transaction -> callback.execute(around(TransactionContext.class, transaction));
    }

    private void count(Object statement) {
        String text = statement instanceof Query query ? query.text() : statement.toString();
        before.accept(text);
        statements.add(text);
    }
}
