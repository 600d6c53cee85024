package org.careergraph.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.util.concurrent.TimeUnit;
import org.careergraph.api.WithApi;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;

/** A client that goes away stops its work; its time, an hour here, would not have. */
@WithApi
@TestPropertySource(properties = "careergraph.limits.request.time=1h")
@Import(AbandonedQuestionTests.Blocked.class)
class AbandonedQuestionTests {

    @TestConfiguration
    static class Blocked {
        @Bean
        @Primary
        EndlessDatabase endless() {
            return new EndlessDatabase();
        }
    }

    @Autowired
    private EndlessDatabase database;

    @LocalServerPort
    private int port;

    @Test
    void aClientThatGoesAwayStopsItsWork() throws Exception {
        Socket client = EndlessDatabase.askedAt(port);
        assertThat(database.asked().await(30, TimeUnit.SECONDS)).isTrue();
        client.close();
        assertThat(database.stopped().await(30, TimeUnit.SECONDS)).isTrue();
    }
}
