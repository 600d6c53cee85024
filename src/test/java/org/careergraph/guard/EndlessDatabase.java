package org.careergraph.guard;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import org.careergraph.path.CareerMap;
import org.careergraph.path.CareerMaps;
import org.careergraph.path.CatalogueUnavailableException;

/** A database that never answers, and notices when it is no longer asked. */
final class EndlessDatabase implements CareerMaps {
    static final String BODY = "{\"query\":\"{ catalogue { version } }\"}";

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);

    CountDownLatch asked() {
        return asked;
    }

    CountDownLatch stopped() {
        return stopped;
    }

    @Override
    public CareerMap current() {
        asked.countDown();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException interruption) {
            stopped.countDown();
        }
        throw new CatalogueUnavailableException(CatalogueUnavailableException.Reason.DATABASE_SLOW, "stopped", null);
    }

    /** A client that has asked the API for what this database would have to answer. */
    static Socket askedAt(int port) throws IOException {
        return askedAt(port, "");
    }

    /** @param next what the client sends ahead, in one piece with its question */
    static Socket askedAt(int port, String next) throws IOException {
        Socket client = new Socket(InetAddress.getLoopbackAddress(), port);
        client.getOutputStream()
                .write(
                        ("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                                        + BODY.length() + "\r\n\r\n" + BODY + next)
                                .getBytes(StandardCharsets.US_ASCII));
        return client;
    }
}
