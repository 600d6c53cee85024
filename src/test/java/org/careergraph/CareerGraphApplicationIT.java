package org.careergraph;

import static org.assertj.core.api.Assertions.assertThat;

import org.careergraph.graph.embedded.EmbeddedNeo4jConnectionDetails;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("server")
@WithProduct
class CareerGraphApplicationIT {

    @Autowired
    Driver driver;

    @Autowired
    ObjectProvider<EmbeddedNeo4jConnectionDetails> embedded;

    @Test
    void readsFromTheServerThatIsNamedAndStartsNoOther() {
        assertThat(driver.executableQuery("RETURN 1 AS one").execute().records())
                .singleElement()
                .satisfies(record -> assertThat(record.get("one").asLong()).isEqualTo(1));
        assertThat(embedded.getIfAvailable()).isNull();
    }
}
