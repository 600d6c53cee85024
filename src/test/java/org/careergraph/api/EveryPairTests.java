package org.careergraph.api;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQL;
import graphql.execution.FetchedValue;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldCompleteParameters;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.careergraph.catalogue.Position;
import org.careergraph.path.CareerMaps;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

/**
 * Everything there is, asked once: every ordered pair of positions answers the whole question about a gap, and the sizes that the
 * schema's {@code @listSize} tells, by which the cost of a question is counted, are those of the catalogue. Every list has one,
 * and the lists that the saved questions show are not longer on average.
 */
@WithApi
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPairTests {
    private static final Map<String, Object> PERSON = Map.of(
            "education", List.of(Map.of("level", "FIRST_DEGREE", "field", "law")),
            "experience", List.of(Map.of("years", 7.5, "kind", "OFFICE_SUPPORT", "includes", List.of("erp-system"))),
            "languages", List.of(Map.of("language", "Spanish", "level", "EXCELLENT_COMMAND")),
            "competencies", List.of(Map.of("competency", "drafting")));

    /** The lengths of the lists in the answers to the saved questions, by type and field. */
    private final Map<String, IntSummaryStatistics> seen = new TreeMap<>();

    private final Map<String, String> answeredWith = new TreeMap<>();

    @Autowired
    private GraphQlSource source;

    @Autowired
    private BatchLoaderRegistry loaders;

    @Autowired
    private CareerMaps maps;

    /** The data of the answer, which has no error. */
    private static Map<String, Object> asked(
            DefaultExecutionGraphQlService service, String document, Map<String, Object> variables) {
        var response = requireNonNull(service.execute(
                        new DefaultExecutionGraphQlRequest(document, null, variables, Map.of(), "1", Locale.ENGLISH))
                .block());
        assertThat(response.getErrors()).as("%s", variables).isEmpty();
        return requireNonNull(response.getData());
    }

    private static String saved(String name) {
        try {
            return new ClassPathResource("graphql-documents/" + name + ".graphql")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private List<String> positions() {
        return maps.current().catalogue().positions().stream().map(Position::id).toList();
    }

    @BeforeAll
    void askEverything() {
        DefaultExecutionGraphQlService watched = service(new Sizes());
        for (String name : List.of("catalogue", "framework", "rules")) {
            asked(watched, saved(name), Map.of());
        }
        String day = "2024-11-05";
        asked(watched, saved("vacancies"), Map.of("day", day));
        String job = saved("job");
        String vacancy = saved("vacancy");
        String gap = saved("gap");
        for (String from : positions()) {
            asked(watched, job, Map.of("id", from));
            asked(watched, vacancy, Map.of("id", from, "day", day));
            for (String to : positions()) {
                Map<?, ?> answer = (Map<?, ?>) requireNonNull(
                        asked(watched, gap, Map.of("from", from, "to", to)).get("gap"));
                answeredWith.put(
                        from + " " + to, String.valueOf(((Map<?, ?>) requireNonNull(answer.get("to"))).get("id")));
            }
        }
        String competency = saved("competency");
        maps.current()
                .catalogue()
                .facts()
                .competencies()
                .forEach(one -> asked(watched, competency, Map.of("id", one.id())));
    }

    /** The engine without what watches it, so that so many questions take less time; it reads each document once. */
    private DefaultExecutionGraphQlService service(Instrumentation watching) {
        Map<String, PreparsedDocumentEntry> documents = new HashMap<>();
        GraphQL engine = source.graphQl()
                .transform(copy -> copy.instrumentation(watching)
                        .preparsedDocumentProvider((input, read) -> CompletableFuture.completedFuture(
                                documents.computeIfAbsent(input.getQuery(), unused -> read.apply(input)))));
        DefaultExecutionGraphQlService service = new DefaultExecutionGraphQlService(new GraphQlSource() {
            @Override
            public GraphQL graphQl() {
                return engine;
            }

            @Override
            public GraphQLSchema schema() {
                return source.schema();
            }
        });
        service.addDataLoaderRegistrar(loaders);
        return service;
    }

    private final class Sizes extends SimplePerformantInstrumentation {
        @Override
        public @Nullable InstrumentationContext<Object> beginFieldListCompletion(
                InstrumentationFieldCompleteParameters parameters, @Nullable InstrumentationState state) {
            Object fetched = parameters.getFetchedObject() instanceof FetchedValue value
                    ? value.getFetchedValue()
                    : parameters.getFetchedObject();
            if (fetched instanceof Collection<?> entries) {
                var step = parameters.getExecutionStepInfo();
                seen.computeIfAbsent(
                                requireNonNull(step.getObjectType()).getName() + "."
                                        + requireNonNull(step.getFieldDefinition())
                                                .getName(),
                                unused -> new IntSummaryStatistics())
                        .accept(entries.size());
            }
            return null;
        }
    }

    @Test
    void allPairsAnswer() {
        assertThat(answeredWith)
                .hasSize(40 * 40)
                .allSatisfy((pair, to) -> assertThat(pair).endsWith(" " + to));
    }

    @Test
    void allPairsAnswerAPerson() {
        DefaultExecutionGraphQlService service = service(SimplePerformantInstrumentation.INSTANCE);
        for (String from : positions()) {
            for (String to : positions()) {
                Map<?, ?> answer =
                        (Map<?, ?>) requireNonNull(asked(service, """
                                query($from: ID!, $to: ID!, $person: PersonInput!) {
                                  gap(from: $from, to: $to, person: $person) {
                                    verdict { status }
                                    education { lines { subject reasonCode verdict { status by { text } } to { locator } } }
                                    experience { lines { subject reasonCode askedYears yearsAtStart demand { id } verdict { status } to { locator } } }
                                    languages { reasonCode verdict { status } to { clause } }
                                    competencies { status reasonCode verdict { status } to { locator } }
                                  }
                                }
                                """, Map.of("from", from, "to", to, "person", PERSON))
                                .get("gap"));
                assertThat(((Map<?, ?>) requireNonNull(answer.get("verdict"))).get("status"))
                        .as("from %s to %s", from, to)
                        .isNotNull();
            }
        }
    }

    @Test
    void everyListTellsItsSizeAndIsNotLongerOnAverage() {
        Map<String, Integer> told = new TreeMap<>();
        lists().forEach((coordinate, field) -> told.put(coordinate, assumed(field)));
        assertThat(seen).as("lists that were watched").containsKeys("Job.duties", "Gap.competencies");
        assertThat(told)
                .allSatisfy((coordinate, size) -> assertThat((double) size)
                        .as(coordinate)
                        .isGreaterThanOrEqualTo(seen.getOrDefault(coordinate, new IntSummaryStatistics())
                                .getAverage()));
    }

    private Map<String, GraphQLFieldDefinition> lists() {
        Map<String, GraphQLFieldDefinition> lists = new TreeMap<>();
        source.schema().getAllTypesAsList().stream()
                .filter(type -> type instanceof GraphQLFieldsContainer
                        && !type.getName().startsWith("__"))
                .map(GraphQLFieldsContainer.class::cast)
                .forEach(type -> type.getFieldDefinitions().stream()
                        .filter(field -> GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType())))
                        .filter(field -> GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType)
                        .filter(field -> !type.getName().endsWith("Connection")
                                && !field.getType().toString().contains("Connection"))
                        .forEach(field -> lists.put(type.getName() + "." + field.getName(), field)));
        return lists;
    }

    private static int assumed(GraphQLFieldDefinition field) {
        GraphQLAppliedDirective size = field.getAppliedDirective("listSize");
        Integer assumed = size == null
                ? null
                : requireNonNull(size.getArgument("assumedSize")).getValue();
        return assumed == null ? -1 : assumed;
    }
}
