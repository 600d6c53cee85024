package org.careergraph.guard;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.careergraph.api.MapsUnderTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tests of questions that a database never answers. */
abstract class EndlessQuestions {
    static final String BODY = "{\"query\":\"{ catalogue { version } }\"}";

    final EndlessDatabase database = new EndlessDatabase();

    @Autowired
    private MapsUnderTest maps;

    @LocalServerPort
    int port;

    @BeforeEach
    void serveTheEndlessDatabase() {
        maps.serve(database);
    }

    @AfterEach
    void goOn() {
        maps.serveBuiltIn();
    }

    /** A client that has asked such a question. */
    Socket asked() throws IOException {
        return asked("");
    }

    /** @param next what the client sends ahead, in one piece with its question */
    Socket asked(String next) throws IOException {
        Socket client = new Socket(InetAddress.getLoopbackAddress(), port);
        client.getOutputStream()
                .write(
                        ("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                                        + BODY.length() + "\r\n\r\n" + BODY + next)
                                .getBytes(StandardCharsets.US_ASCII));
        return client;
    }
}
