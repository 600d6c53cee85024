package org.careergraph;

import static org.assertj.core.api.Assertions.assertThat;

import org.careergraph.graph.embedded.EmbeddedNeo4jConnectionDetails;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.neo4j.core.Neo4jClient;

@SpringBootTest
@WithNeo4j
class CareerGraphApplicationIT {

    @Autowired
    Neo4jClient neo4j;

    @Autowired
    ObjectProvider<EmbeddedNeo4jConnectionDetails> embedded;

    @Test
    void readsFromTheServerThatIsNamedAndStartsNoOther() {
        assertThat(neo4j.query("RETURN 1").fetchAs(Long.class).one()).contains(1L);
        assertThat(embedded.getIfAvailable()).isNull();
    }
}
