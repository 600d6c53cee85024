package org.careergraph.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.careergraph.api.PublicApi;
import org.careergraph.api.WithPublicApi;
import org.careergraph.http.Wire.Request;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a collector of traces is sent, once one is named. */
@WithPublicApi
class TracesTests {
    /** Sixteen bytes each, which the collector is sent as they are. */
    private static final String SAVED = "of the saved one";

    private static final String OTHER = "of the other one";

    @LocalServerPort
    private int port;

    private static String parent(String trace) {
        return "00-" + HexFormat.of().formatHex(trace.getBytes(StandardCharsets.US_ASCII)) + "-0123456789abcdef-01";
    }

    @Test
    void aSpanNamesTheSavedQuestionAndNoValueOfIt() {
        assertThat(PublicApi.send(
                                port,
                                Request.get(
                                                "/graphql/questions/gap?variables=%7B%22from%22:%22finance-assistants/G5%22,%22to%22:%22finance-officers/NOA%22%7D")
                                        .with("traceparent", parent(SAVED)))
                        .status())
                .isEqualTo(200);
        assertThat(PublicApi.send(
                                port,
                                Request.document("query Mine { job(id: \"drivers/G2\") { title } }")
                                        .with("traceparent", parent(OTHER)))
                        .status())
                .isEqualTo(200);
        await().untilAsserted(
                        () -> assertThat(PublicApi.traces()).contains(SAVED, OTHER, "career-graph", "gap", "other"));
        assertThat(PublicApi.traces()).doesNotContain("finance-assistants", "finance-officers", "drivers/G2", "Mine");
    }
}
