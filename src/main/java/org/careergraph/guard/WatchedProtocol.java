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

/** Tomcat's HTTP protocol, which also knows whether the client of a request is still there. Tomcat creates it by its name. */
public final class WatchedProtocol extends Http11NioProtocol {
    private static final ThreadLocal<@Nullable SocketWrapperBase<?>> CONNECTION = new ThreadLocal<>();

    /**
     * Whether the client of this thread's request has closed the connection. A servlet would notice only when it writes the answer. To be
     * called after the body has been read, since it reads a byte; a byte of the next request is put back.
     */
    static boolean isClientGone() {
        SocketWrapperBase<?> connection = CONNECTION.get();
        if (connection == null) {
            return false;
        }
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
        return new WatchedProcessor(this, getAdapter());
    }

    private static final class WatchedProcessor extends Http11Processor {
        WatchedProcessor(AbstractHttp11Protocol<?> protocol, Adapter adapter) {
            super(protocol, new ServerOptions(adapter));
        }

        @Override
        public SocketState service(SocketWrapperBase<?> connection) throws IOException {
            CONNECTION.set(connection);
            try {
                return super.service(connection);
            } finally {
                CONNECTION.remove();
            }
        }
    }

    /** Turns {@code OPTIONS *} into a request that is refused: Tomcat would answer it with methods that nothing here supports. */
    private record ServerOptions(Adapter adapter) implements Adapter {
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
