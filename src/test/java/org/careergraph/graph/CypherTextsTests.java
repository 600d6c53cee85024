package org.careergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CypherTextsTests {

    private final CypherTexts cypher = new CypherTexts();

    @Test
    void theCatalogueAsksForEveryLabelThatIsOursAndNoOther() {
        assertThat(names(cypher.wholeCatalogue, "\\(node:([^)]*)\\)")).isEqualTo(NodeKind.allLabels());
    }

    @Test
    void theCatalogueAsksForEveryTypeThatIsOursAndNoOther() {
        assertThat(names(cypher.wholeCatalogue, "\\[relationship:([^]]*)]"))
                .isEqualTo(Stream.of(RelationshipKind.values())
                        .map(RelationshipKind::type)
                        .collect(Collectors.toSet()));
    }

    @Test
    void idsAreUniqueForEveryLabelThatIsOurs() {
        Set<String> constrained = cypher.schema.stream()
                .map(CypherTexts.SchemaStatement::text)
                .filter(text -> text.contains("REQUIRE node.id IS UNIQUE"))
                .map(text -> text.replaceAll("(?s).*FOR \\(node:(\\w+)\\).*", "$1"))
                .collect(Collectors.toSet());
        assertThat(constrained).containsAll(NodeKind.allLabels()).contains("Catalogue");
    }

    @Test
    void whatAnIndexIsMadeOverIsKnown() {
        assertThat(cypher.schema)
                .filteredOn(statement -> statement.name().equals("search"))
                .singleElement()
                .satisfies(search -> {
                    assertThat(search.labels()).contains("JobFamily", "Duty").hasSize(8);
                    assertThat(search.properties()).contains("title", "id").hasSize(9);
                    assertThat(search.isConstraint()).isFalse();
                });
    }

    private static Set<String> names(String text, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).isTrue();
        return Stream.of(matcher.group(1).split("\\|")).map(String::strip).collect(Collectors.toSet());
    }
}
