package org.careergraph.api;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldCompleteParameters;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.careergraph.path.CareerMaps;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.GraphQlTester;

/**
 * The sizes that the schema's {@code @listSize} tells, by which the cost of a question is counted, are those of the catalogue:
 * every list has one, and the lists that the saved questions show, asked of everything there is, are not longer on average.
 */
@WithApi
@Import(ListSizesTests.Watching.class)
class ListSizesTests {
    private static final Map<String, IntSummaryStatistics> SEEN = new TreeMap<>();

    @TestConfiguration
    static class Watching {
        @Bean
        SimplePerformantInstrumentation sizes() {
            return new SimplePerformantInstrumentation() {
                @Override
                public @Nullable InstrumentationContext<Object> beginFieldListCompletion(
                        InstrumentationFieldCompleteParameters parameters, @Nullable InstrumentationState state) {
                    if (parameters.getFetchedObject() instanceof graphql.execution.FetchedValue fetched
                            && fetched.getFetchedValue() instanceof Collection<?> entries) {
                        seen(parameters, entries.size());
                    } else if (parameters.getFetchedObject() instanceof Collection<?> entries) {
                        seen(parameters, entries.size());
                    }
                    return null;
                }

                private void seen(InstrumentationFieldCompleteParameters parameters, int size) {
                    var step = parameters.getExecutionStepInfo();
                    SEEN.computeIfAbsent(
                                    requireNonNull(step.getObjectType()).getName() + "."
                                            + requireNonNull(step.getFieldDefinition())
                                                    .getName(),
                                    unused -> new IntSummaryStatistics())
                            .accept(size);
                }
            };
        }
    }

    @Autowired
    private GraphQlTester tester;

    @Autowired
    private GraphQlSource source;

    @Autowired
    private CareerMaps maps;

    @Test
    void everyListTellsItsSizeAndIsNotLongerOnAverage() {
        askEverything();
        Map<String, Integer> told = new TreeMap<>();
        lists().forEach((coordinate, field) -> told.put(coordinate, assumed(field)));
        assertThat(SEEN).as("lists that were watched").containsKeys("Job.duties", "Gap.competencies");
        assertThat(told)
                .allSatisfy((coordinate, size) -> assertThat((double) size)
                        .as(coordinate)
                        .isGreaterThanOrEqualTo(SEEN.getOrDefault(coordinate, new IntSummaryStatistics())
                                .getAverage()));
    }

    private void askEverything() {
        List<String> positions = maps.current().catalogue().positions().stream()
                .map(position -> position.id())
                .toList();
        Stream.of("catalogue", "framework", "rules")
                .forEach(name -> tester.documentName(name).executeAndVerify());
        tester.documentName("vacancies").variable("day", "2024-11-05").executeAndVerify();
        for (String from : positions) {
            tester.documentName("job").variable("id", from).executeAndVerify();
            tester.documentName("vacancy")
                    .variable("id", from)
                    .variable("day", "2024-11-05")
                    .executeAndVerify();
            for (String to : positions) {
                tester.documentName("gap")
                        .variable("from", from)
                        .variable("to", to)
                        .executeAndVerify();
            }
        }
        maps.current()
                .catalogue()
                .facts()
                .competencies()
                .forEach(competency -> tester.documentName("competency")
                        .variable("id", competency.id())
                        .executeAndVerify());
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
