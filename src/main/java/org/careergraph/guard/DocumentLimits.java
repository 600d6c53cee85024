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
import graphql.language.Directive;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.Node;
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
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.careergraph.refusals.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/**
 * Checks the limits of a document, each as early as possible: characters before parsing, tokens while parsing, the shape before validation,
 * expanded fields while validating, depth and cost before execution.
 */
@Component
@Order(0)
class DocumentLimits extends SimplePerformantInstrumentation {

    /** The size of a page that is not requested otherwise; also a setting of {@code api}. */
    @ConfigurationProperties("careergraph.limits.page")
    record PageSize(int defaultSize) {}

    private static final String COST = DocumentLimits.class.getName() + ".cost";

    private final RequestLimits limits;
    private final PageSize pages;
    private final LimitChecks checks;

    DocumentLimits(RequestLimits limits, PageSize pages, LimitChecks checks) {
        this.limits = limits;
        this.pages = pages;
        this.checks = checks;
    }

    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput input, InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        checks.check(Limit.CHARACTERS, limits.characters(), input.getQuery().length());
        variablesWithin(input.getRawVariables().toMap());
        input.getGraphQLContext()
                .put(
                        QueryComplexityLimits.KEY,
                        QueryComplexityLimits.newLimits()
                                .maxFieldsCount(limits.fields())
                                // checked below
                                .maxDepth(Integer.MAX_VALUE)
                                .build())
                .put(ParserOptions.class, counting());
        return input;
    }

    /** The parser's own limits name neither the limit nor the count, except in prose. */
    private ParserOptions counting() {
        return ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.parsingListener(new TokenCounts()));
    }

    /** Of one document, which the parser reads in one thread. */
    private final class TokenCounts implements ParsingListener {
        private int tokens;
        private int nesting;

        @Override
        public void onToken(Token token) {
            tokens++;
            checks.check(Limit.TOKENS, limits.tokens(), tokens);
            switch (token.getText()) {
                case "{", "[", "(" -> nesting++;
                case "}", "]", ")" -> nesting--;
                default -> {}
            }
            checks.check(Limit.NESTING, limits.nesting(), nesting);
        }
    }

    private void variablesWithin(Map<String, Object> variables) {
        checks.check(Limit.VARIABLE_VALUES, limits.variableValues(), values(variables));
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
                checks.check(Limit.VARIABLE_CHARACTERS, limits.variableCharacters(), text.length());
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
        List<Node<?>> nodes = nodes(documentAndVariables.getDocument()).toList();
        checks.check(Limit.OPERATIONS, limits.operations(), count(nodes, OperationDefinition.class::isInstance));
        checks.check(Limit.FRAGMENTS, limits.fragments(), count(nodes, FragmentDefinition.class::isInstance));
        checks.check(Limit.DIRECTIVES, limits.directives(), count(nodes, Directive.class::isInstance));
        checks.check(
                Limit.ALIASES,
                limits.aliases(),
                count(nodes, node -> node instanceof Field field && field.getAlias() != null));
        return documentAndVariables;
    }

    /** The parser limits the nesting of a document, and so this recursion. */
    private static Stream<Node<?>> nodes(Node<?> node) {
        return Stream.concat(Stream.of(node), node.getChildren().stream().flatMap(DocumentLimits::nodes));
    }

    private static long count(List<Node<?>> nodes, Predicate<Node<?>> isCounted) {
        return nodes.stream().filter(isCounted).count();
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
        checks.check(Limit.ROOT_FIELDS, limits.rootFields(), cost.rootFields(operation));
        long nodes = cost.nodes(operation);
        checks.check(Limit.DEPTH, limits.depth(), cost.depth());
        checks.check(Limit.INTROSPECTION_DEPTH, limits.introspectionDepth(), cost.introspectionDepth());
        checks.check(Limit.NODES, limits.nodes(), nodes);
        context.getGraphQLContext().put(COST, nodes);
        return SimpleInstrumentationContext.noOp();
    }

    /** Adds the cost of the question to the answer. */
    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        Object nodes = parameters.getGraphQLContext().get(COST);
        if (nodes == null) {
            List<GraphQLError> errors =
                    result.getErrors().stream().map(this::ours).toList();
            return CompletableFuture.completedFuture(result.transform(builder -> builder.errors(errors)));
        }
        Map<Object, Object> extensions = new LinkedHashMap<>();
        if (result.getExtensions() != null) {
            extensions.putAll(result.getExtensions());
        }
        // ordered, so that the entity tag is the same on all replicas
        Map<String, Object> cost = new LinkedHashMap<>();
        cost.put("nodes", nodes);
        cost.put("maximum", limits.nodes());
        extensions.put("cost", cost);
        return CompletableFuture.completedFuture(result.transform(builder -> builder.extensions(extensions)));
    }

    /** Gives limits that the engine checks the shape of ours. */
    private GraphQLError ours(GraphQLError error) {
        if (error instanceof ValidationError invalid
                && invalid.getValidationErrorType() == ValidationErrorType.MaxQueryFieldsExceeded) {
            checks.count(Limit.FIELDS);
            // validation stops at the first field too many
            return Limit.FIELDS.exceeded(limits.fields(), limits.fields() + 1L).error();
        }
        if (error instanceof BadFaithIntrospectionError) {
            checks.count(Limit.INTROSPECTION);
            return Refusal.of(
                            ErrorType.BAD_REQUEST,
                            Limit.CODE,
                            "This asks for more of the schema than a tool needs; ask for each part of it once.")
                    .with("limit", Limit.INTROSPECTION.name())
                    .error();
        }
        return error;
    }
}
