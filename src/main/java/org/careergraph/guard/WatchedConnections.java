package org.careergraph.guard;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.coyote.Adapter;
import org.apache.coyote.Processor;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/** Tomcat's HTTP, with the connection at hand to the thread that works for it. Public because Tomcat makes it by its name. */
public final class WatchedConnections extends Http11NioProtocol {
    private static final ThreadLocal<@Nullable SocketWrapperBase<?>> SERVED = new ThreadLocal<>();

    /** The connection that the present thread works for; null if it works for none. */
    static @Nullable SocketWrapperBase<?> served() {
        return SERVED.get();
    }

    /**
     * Whether the other side has closed it. Reads a byte past all buffers of requests, and puts it back if it is the
     * beginning of a next one. To be asked in the thread that works for the connection.
     */
    static boolean isClosed(SocketWrapperBase<?> connection) {
        ByteBuffer one = ByteBuffer.allocate(1);
        try {
            int read = connection.read(false, one);
            if (read > 0) {
                one.flip();
                connection.unRead(one);
            }
            return read < 0;
        } catch (IOException broken) {
            return true;
        }
    }

    @Override
    protected Processor createProcessor() {
        return new Watched(this, getAdapter());
    }

    private static final class Watched extends Http11Processor {
        Watched(AbstractHttp11Protocol<?> protocol, Adapter adapter) {
            super(protocol, new Questions(adapter));
        }

        @Override
        public SocketState service(SocketWrapperBase<?> connection) throws IOException {
            SERVED.set(connection);
            try {
                return super.service(connection);
            } finally {
                SERVED.remove();
            }
        }
    }

    /**
     * Hands on what has been read. {@code OPTIONS *} is about no address but about the server: Tomcat would answer it itself,
     * with methods that nothing here knows, and does refuse any other method there.
     */
    private record Questions(Adapter adapter) implements Adapter {
        @Override
        public void service(Request request, Response response) throws Exception {
            if (request.requestURI().equals("*") && request.getMethod().equals("OPTIONS")) {
                request.setMethod("GET");
            }
            adapter.service(request, response);
        }

        @Override
        public boolean prepare(Request request, Response response) throws Exception {
            return adapter.prepare(request, response);
        }

        @Override
        public boolean asyncDispatch(Request request, Response response, SocketEvent event) throws Exception {
            return adapter.asyncDispatch(request, response, event);
        }

        @Override
        public void log(Request request, Response response, long time) {
            adapter.log(request, response, time);
        }

        @Override
        public void checkRecycled(Request request, Response response) {
            adapter.checkRecycled(request, response);
        }

        @Override
        public String getDomain() {
            return adapter.getDomain();
        }
    }
}
