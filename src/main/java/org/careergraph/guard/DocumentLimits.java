package org.careergraph.guard;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.language.OperationDefinition;
import graphql.parser.ParserOptions;
import graphql.parser.ParsingListener;
import graphql.validation.QueryComplexityLimits;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/**
 * Keeps a question within its limits, each as early as it can be known: characters before parsing, tokens while parsing,
 * the shape before validation, expanded fields while validating, depth and cost before any work.
 */
@Component
@Order(0)
class DocumentLimits extends SimplePerformantInstrumentation {

    /** The page size unless asked, whose home is the {@code api} room's setting. */
    @ConfigurationProperties("careergraph.limits.page")
    record PageSize(int defaultSize) {}

    private static final String COST = DocumentLimits.class.getName() + ".cost";

    private final RequestLimits limits;
    private final PageSize pages;
    private final Refusals refusals;

    DocumentLimits(RequestLimits limits, PageSize pages, Refusals refusals) {
        this.limits = limits;
        this.pages = pages;
        this.refusals = refusals;
    }

    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput input, InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        refusals.unlessWithin(
                Limit.CHARACTERS, limits.characters(), input.getQuery().length());
        variablesWithin(input.getRawVariables().toMap());
        input.getGraphQLContext()
                .put(
                        QueryComplexityLimits.KEY,
                        QueryComplexityLimits.newLimits()
                                .maxFieldsCount(limits.fields())
                                // told exactly below
                                .maxDepth(Integer.MAX_VALUE)
                                .build())
                .put(ParserOptions.class, counting());
        return input;
    }

    /** Our own counts, since the parser's tell neither the limit nor that it was one, except in prose. */
    private ParserOptions counting() {
        return ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.parsingListener(new TokenCounts()));
    }

    /** Of one document; the parser reads it in one thread. */
    private final class TokenCounts implements ParsingListener {
        private int tokens;
        private int nesting;

        @Override
        public void onToken(Token token) {
            tokens++;
            refusals.unlessWithin(Limit.TOKENS, limits.tokens(), tokens);
            switch (token.getText()) {
                case "{", "[", "(" -> nesting++;
                case "}", "]", ")" -> nesting--;
                default -> {}
            }
            refusals.unlessWithin(Limit.NESTING, limits.nesting(), nesting);
        }
    }

    private void variablesWithin(Map<String, Object> variables) {
        refusals.unlessWithin(Limit.VARIABLE_VALUES, limits.variableValues(), values(variables));
    }

    private int values(@Nullable Object value) {
        if (value == null) {
            return 1;
        }
        return switch (value) {
            case Map<?, ?> entries ->
                1 + entries.values().stream().mapToInt(this::values).sum();
            case List<?> entries -> 1 + entries.stream().mapToInt(this::values).sum();
            case String text -> {
                refusals.unlessWithin(Limit.VARIABLE_CHARACTERS, limits.variableCharacters(), text.length());
                yield 1;
            }
            default -> 1;
        };
    }

    @Override
    public DocumentAndVariables instrumentDocumentAndVariables(
            DocumentAndVariables documentAndVariables,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        DocumentShape shape = DocumentShape.of(documentAndVariables.getDocument());
        refusals.unlessWithin(Limit.OPERATIONS, limits.operations(), shape.operations());
        refusals.unlessWithin(Limit.FRAGMENTS, limits.fragments(), shape.fragments());
        refusals.unlessWithin(Limit.DIRECTIVES, limits.directives(), shape.directives());
        refusals.unlessWithin(Limit.ALIASES, limits.aliases(), shape.aliases());
        return documentAndVariables;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        ExecutionContext context = parameters.getExecutionContext();
        OperationDefinition operation = context.getOperationDefinition();
        QuestionCost cost = new QuestionCost(
                context.getGraphQLSchema(),
                context.getFragmentsByName(),
                context.getCoercedVariables(),
                pages.defaultSize());
        refusals.unlessWithin(Limit.ROOT_FIELDS, limits.rootFields(), cost.rootFields(operation));
        long nodes = cost.nodes(operation);
        refusals.unlessWithin(Limit.DEPTH, limits.depth(), cost.depth());
        refusals.unlessWithin(Limit.INTROSPECTION_DEPTH, limits.introspectionDepth(), cost.introspectionDepth());
        refusals.unlessWithin(Limit.NODES, limits.nodes(), nodes);
        context.getGraphQLContext().put(COST, nodes);
        return SimpleInstrumentationContext.noOp();
    }

    /** Tells clients what their question cost, so that they see a limit coming. */
    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        Object nodes = parameters.getGraphQLContext().get(COST);
        if (nodes == null) {
            List<GraphQLError> told =
                    result.getErrors().stream().map(this::told).toList();
            return CompletableFuture.completedFuture(result.transform(builder -> builder.errors(told)));
        }
        Map<Object, Object> extensions = new LinkedHashMap<>();
        if (result.getExtensions() != null) {
            extensions.putAll(result.getExtensions());
        }
        // in this order, always: the tag of an answer is that of its text, on each replica
        Map<String, Object> cost = new LinkedHashMap<>();
        cost.put("nodes", nodes);
        cost.put("maximum", limits.nodes());
        extensions.put("cost", cost);
        return CompletableFuture.completedFuture(result.transform(builder -> builder.extensions(extensions)));
    }

    /** The limit that validation keeps, and good faith, in the shape of all refusals. */
    private GraphQLError told(GraphQLError error) {
        return switch (error) {
            case ValidationError invalid -> told(invalid);
            case BadFaithIntrospectionError badFaith -> badFaith();
            default -> error;
        };
    }

    private GraphQLError told(ValidationError invalid) {
        if (invalid.getValidationErrorType() != ValidationErrorType.MaxQueryFieldsExceeded) {
            return invalid;
        }
        refusals.count(Limit.FIELDS);
        // validation stops at the first one too many, and so there is one
        return new LimitExceededException(Limit.FIELDS, limits.fields(), limits.fields() + 1L);
    }

    private GraphQLError badFaith() {
        refusals.count(Limit.INTROSPECTION);
        return GraphQLError.newError()
                .message("This asks for more of the schema than a tool needs; ask for each part of it once.")
                .extensions(Map.of(
                        "code",
                        LimitExceededException.CODE,
                        "limit",
                        Limit.INTROSPECTION.name(),
                        "classification",
                        ErrorType.BAD_REQUEST.name()))
                .build();
    }
}
