package org.careergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.careergraph.path.CatalogueUnavailableException;
import org.careergraph.search.SearchIndex.Found;
import org.careergraph.search.SearchIndex.Query;
import org.careergraph.search.SearchKind;
import org.careergraph.search.Word;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("server")
class GraphSearchIndexIT {
    private static final Word KEEPERS = new Word("keepers", Set.of("keepers"), null, Set.of());

    private final StatementCounter counter = new StatementCounter();
    private final GraphSearchIndex index = new GraphSearchIndex(
            new GraphTransactions(counter.around(GraphUnderTest.driver()), GraphUnderTest.LIMITS), new CypherTexts());

    @BeforeEach
    void load() {
        GraphUnderTest.clear();
        GraphUnderTest.loads().load(InventedFacts.facts(), InventedFacts.moves());
    }

    private List<Found> find(Word word, Set<SearchKind> kinds, int most) {
        Query query = new Query(List.of(word), kinds);
        return index.find(List.of(query), most).getOrDefault(query, List.of());
    }

    @Test
    void answersAtOnceAfterALoadAndFindsWhatOnlyALaterOneBrought() {
        assertThat(find(KEEPERS, EnumSet.allOf(SearchKind.class), 10))
                .extracting(Found::id)
                .startsWith("light/keepers");
        Word later = new Word("tidal", Set.of("tidal"), null, Set.of());
        assertThat(find(later, EnumSet.allOf(SearchKind.class), 10)).isEmpty();
        GraphUnderTest.loads().load(InventedFacts.withDuty("Watch the tidal race."), InventedFacts.moves());
        assertThat(find(later, EnumSet.allOf(SearchKind.class), 10)).hasSize(1);
    }

    @Test
    void kindsThatAreNotAskedAreNotFoundAndNotMoreThanAsked() {
        assertThat(find(KEEPERS, Set.of(SearchKind.JOB_FAMILY), 10))
                .extracting(Found::kind)
                .containsOnly(SearchKind.JOB_FAMILY);
        assertThat(find(KEEPERS, EnumSet.allOf(SearchKind.class), 1)).hasSize(1);
    }

    @Test
    void severalQueriesAreOneStatement() {
        Query one = new Query(List.of(KEEPERS), Set.of(SearchKind.JOB_FAMILY));
        Query other = new Query(List.of(KEEPERS), Set.of(SearchKind.JOB));
        Query nothing = new Query(List.of(new Word("xyz", Set.of("xyz"), null, Set.of())), Set.of(SearchKind.JOB));
        assertThat(counter.during(() -> {
                    var found = index.find(List.of(one, other, nothing), 10);
                    assertThat(found.get(one)).isNotEmpty();
                    assertThat(found.get(other)).isNotEmpty();
                    assertThat(found.get(nothing)).isEmpty();
                }))
                .hasSize(1);
    }

    @Test
    void aMissingIndexIsTheCatalogueUnavailableUntilTheNextLoad() {
        GraphUnderTest.run("DROP INDEX search");
        assertThatExceptionOfType(CatalogueUnavailableException.class)
                .isThrownBy(() -> find(KEEPERS, EnumSet.allOf(SearchKind.class), 10))
                .withMessageContaining("load the catalogue again");
        GraphUnderTest.loads().load(InventedFacts.facts(), InventedFacts.moves());
        assertThat(find(KEEPERS, EnumSet.allOf(SearchKind.class), 10)).isNotEmpty();
    }
}
