package org.careergraph.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.util.concurrent.TimeUnit;
import org.careergraph.api.MapsUnderTest;
import org.careergraph.api.WithApi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A client that goes away stops its work; its time, which is long here, would not have. */
@WithApi
class AbandonedQuestionTests {

    private final EndlessDatabase database = new EndlessDatabase();

    @Autowired
    private MapsUnderTest maps;

    @LocalServerPort
    private int port;

    @BeforeEach
    void block() {
        maps.serve(database);
    }

    @AfterEach
    void goOn() {
        maps.serveBuiltIn();
    }

    @Test
    void aClientThatGoesAwayStopsItsWork() throws Exception {
        Socket client = EndlessDatabase.askedAt(port);
        assertThat(database.asked().await(30, TimeUnit.SECONDS)).isTrue();
        client.close();
        assertThat(database.stopped().await(30, TimeUnit.SECONDS)).isTrue();
    }
}
