package org.careergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.careergraph.search.SearchKind;
import org.careergraph.search.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LuceneQueryTests {
    private static final Word SECRETARY = new Word("secretary", Set.of("secretary", "secretaries"), null, Set.of());
    private static final Word BEGUN = new Word("fin", Set.of("fin"), "fin", Set.of());
    private static final Word SLIP = new Word("secratary", Set.of("secratary"), null, Set.of("secretaries"));

    @Test
    void oneWordIsLookedForInEveryPropertyThatFinds() {
        assertThat(LuceneQuery.of(List.of(SECRETARY)))
                .startsWith("title:(secretaries^0.8 secretary^1.0)^8.0 name:(")
                .doesNotContain("id:", "+");
    }

    @Test
    void severalWordsArePreferredTogetherAndAThingNeedsOneOfItsOwn() {
        assertThat(LuceneQuery.of(List.of(BEGUN, SLIP)))
                .startsWith("+(title:(fin^1.0 fin*^0.5)^8.0 ")
                .contains(" (+(title:(fin^1.0 fin*^0.5)^8.0 ", " id:(fin^1.0 fin*^0.5)^1.0) +(")
                .endsWith("id:(secratary^1.0 secretaries^0.3)^1.0))^100.0");
    }

    @Test
    void theIndexHasEveryPropertyThatIsAskedAndEveryKind() {
        String index = new CypherTexts()
                .schema.stream()
                        .filter(statement -> statement.name().equals("search"))
                        .findFirst()
                        .orElseThrow()
                        .text();
        assertThat(Pattern.compile("node\\.(\\w+)").matcher(index).results().map(found -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(LuceneQuery.properties());
        for (SearchKind kind : SearchKind.values()) {
            assertThat(index)
                    .containsPattern("[:|]" + GraphSearchIndex.nodeKind(kind).label() + "[|)]");
        }
    }

    @ParameterizedTest
    @EnumSource(SearchKind.class)
    void everyKindIsDrawnWithItsKeywords(SearchKind kind) {
        assertThat(GraphSearchIndex.nodeKind(kind).properties()).contains("keywords");
    }
}
