package org.careergraph;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands between a client and a server on this machine, and does to their connections what networks do. */
public final class TcpProxy implements AutoCloseable {
    private enum State {
        PASSING,
        HANGING,
        REFUSING
    }

    private final ServerSocket door;
    private final URI server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile State state = State.PASSING;

    private TcpProxy(URI server) throws IOException {
        this.server = server;
        this.door = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        Thread.ofVirtual().start(this::accept);
    }

    public static TcpProxy to(URI server) throws IOException {
        return new TcpProxy(server);
    }

    public URI uri(String scheme) {
        return URI.create(scheme + "://127.0.0.1:" + door.getLocalPort());
    }

    /** Connections are made and stay, and nothing goes through them. */
    public void hang() {
        become(State.HANGING);
    }

    /** Connections are broken, and new ones too. */
    public void refuse() {
        become(State.REFUSING);
        open.forEach(TcpProxy::close);
    }

    public void pass() {
        become(State.PASSING);
    }

    private synchronized void become(State next) {
        state = next;
        notifyAll();
    }

    private synchronized void untilMoving() throws InterruptedException {
        while (state == State.HANGING) {
            wait();
        }
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                if (state == State.REFUSING) {
                    client.close();
                    continue;
                }
                Socket behind = new Socket(server.getHost(), server.getPort());
                open.add(client);
                open.add(behind);
                Thread.ofVirtual().start(() -> carry(client, behind));
                Thread.ofVirtual().start(() -> carry(behind, client));
            } catch (IOException closed) {
                // the door, or one of the two: whoever used it learns of it
            }
        }
    }

    private void carry(Socket from, Socket to) {
        byte[] piece = new byte[8192];
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                untilMoving();
                out.write(piece, 0, length);
            }
        } catch (IOException broken) {
            // as networks do
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
        open.remove(from);
        open.remove(to);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        refuse();
    }
}
