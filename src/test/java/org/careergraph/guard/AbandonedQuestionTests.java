package org.careergraph.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.util.concurrent.TimeUnit;
import org.careergraph.api.WithApi;
import org.junit.jupiter.api.Test;

/** A client that goes away stops its work; its time, which is long here, would not have. */
@WithApi
class AbandonedQuestionTests extends EndlessQuestions {

    @Test
    void aClientThatGoesAwayStopsItsWork() throws Exception {
        Socket client = asked();
        assertThat(database.asked().await(30, TimeUnit.SECONDS)).isTrue();
        client.close();
        assertThat(database.stopped().await(30, TimeUnit.SECONDS)).isTrue();
    }
}
