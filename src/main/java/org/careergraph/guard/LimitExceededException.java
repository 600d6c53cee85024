package org.careergraph.guard;

import graphql.execution.AbortExecutionException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.graphql.execution.ErrorType;

/** A request asks for more than a limit allows. All limits are told in this one shape. */
final class LimitExceededException extends AbortExecutionException {
    private static final long serialVersionUID = 1L;

    static final String CODE = "LIMIT_EXCEEDED";

    private final Limit limit;
    private final long maximum;
    private final long value;

    LimitExceededException(Limit limit, long maximum, long value) {
        super("This request has %d %s; the limit is %d.".formatted(value, limit.counted(), maximum));
        this.limit = limit;
        this.maximum = maximum;
        this.value = value;
    }

    Limit limit() {
        return limit;
    }

    @Override
    public Map<String, Object> getExtensions() {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", CODE);
        extensions.put("limit", limit.name());
        extensions.put("maximum", maximum);
        extensions.put("value", value);
        extensions.put("classification", ErrorType.BAD_REQUEST.name());
        return extensions;
    }
}
