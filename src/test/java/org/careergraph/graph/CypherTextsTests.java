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
    void allNodesAsksForEveryLabelThatIsOursAndNoOther() {
        assertThat(names(cypher.allNodes, "\\(node:([^)]*)\\)")).isEqualTo(NodeKind.allLabels());
    }

    @Test
    void allRelationshipsAsksForEveryTypeThatIsOursAndNoOther() {
        assertThat(names(cypher.allRelationships, "\\[relationship:([^]]*)]"))
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

    private static Set<String> names(String text, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).isTrue();
        return Stream.of(matcher.group(1).split("\\|")).map(String::strip).collect(Collectors.toSet());
    }
}
