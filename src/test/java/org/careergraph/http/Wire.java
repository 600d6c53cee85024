package org.careergraph.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends bytes as they are, which a well-behaved client would not, and reads the one answer to them. */
public final class Wire {
    public static final String ANSWER_TYPE = "application/graphql-response+json";

    private static final JsonMapper JSON = JsonMapper.shared();

    private Wire() {}

    /** Bytes to be sent. */
    public record Request(String line, Map<String, String> headers, byte[] body) {

        public static Request post(String body) {
            return post(body.getBytes(StandardCharsets.UTF_8));
        }

        public static Request post(byte[] body) {
            return of("POST", "/graphql", body).with("Content-Type", "application/json");
        }

        public static Request document(String document) {
            return document(document, Map.of());
        }

        public static Request document(String document, Map<String, ?> variables) {
            return post(JSON.writeValueAsBytes(Map.of("query", document, "variables", variables)));
        }

        public static Request get(String address) {
            return of("GET", address, new byte[0]);
        }

        public static Request of(String method, String address, byte[] body) {
            Map<String, String> headers = new LinkedHashMap<>();
            headers.put("Host", "127.0.0.1");
            headers.put("Accept", ANSWER_TYPE);
            headers.put("Content-Length", String.valueOf(body.length));
            return new Request(method + " " + address + " HTTP/1.1", headers, body);
        }

        public Request with(String header, @Nullable String value) {
            Map<String, String> changed = new LinkedHashMap<>(headers);
            if (value == null) {
                changed.remove(header);
            } else {
                changed.put(header, value);
            }
            return new Request(line, changed, body);
        }

        public byte[] bytes() {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            StringBuilder head = new StringBuilder(line).append("\r\n");
            headers.forEach((name, value) ->
                    head.append(name).append(": ").append(value).append("\r\n"));
            head.append("Connection: close\r\n\r\n");
            bytes.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
            bytes.writeBytes(body);
            return bytes.toByteArray();
        }
    }

    /** @param headers by their names in small letters */
    public record Answer(int status, Map<String, String> headers, String body) {
        public Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
        }

        public JsonNode json() {
            return JSON.readTree(body);
        }

        /** The code of the first error; empty if the answer is none of ours. */
        public String code() {
            return body.startsWith("{")
                    ? json().path("errors")
                            .path(0)
                            .path("extensions")
                            .path("code")
                            .asString("")
                    : "";
        }
    }

    public static Answer send(int port, Request request) {
        return send(port, request.bytes());
    }

    /** @param from an address of this machine */
    public static Answer send(int port, String from, Request request) {
        return send(port, from, request.bytes());
    }

    public static Answer send(int port, byte[] request) {
        return send(port, "127.0.0.1", request);
    }

    private static Answer send(int port, String from, byte[] request) {
        try (Socket socket = new Socket("127.0.0.1", port, InetAddress.getByName(from), 0)) {
            return exchange(socket, request);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** @param sockets of TLS */
    public static Answer send(int port, SocketFactory sockets, byte[] request) {
        try (Socket socket = sockets.createSocket("127.0.0.1", port)) {
            return exchange(socket, request);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Answer exchange(Socket socket, byte[] request) throws IOException {
        try {
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
        } catch (IOException alreadyRefused) {
            // the answer may be there before all has been sent
        }
        return answer(read(socket));
    }

    private static byte[] read(Socket socket) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] piece = new byte[8_192];
        try {
            for (int length = socket.getInputStream().read(piece);
                    length >= 0;
                    length = socket.getInputStream().read(piece)) {
                all.write(piece, 0, length);
            }
        } catch (IOException resetBehindTheAnswer) {
            if (all.size() == 0) {
                throw resetBehindTheAnswer;
            }
        }
        return all.toByteArray();
    }

    private static Answer answer(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        List<String> head = Arrays.asList(text.substring(0, end).split("\r\n"));
        Map<String, String> headers = new TreeMap<>();
        head.stream()
                .skip(1)
                .forEach(line -> headers.merge(
                        line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT),
                        line.substring(line.indexOf(':') + 1).strip(),
                        (one, other) -> one + ", " + other));
        String body = text.substring(end + 4);
        String whole = "chunked".equals(headers.get("transfer-encoding")) ? unchunked(body) : body;
        return new Answer(
                Integer.parseInt(head.getFirst().split(" ")[1]),
                headers,
                new String(whole.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
    }

    private static String unchunked(String body) {
        StringBuilder whole = new StringBuilder();
        int at = 0;
        while (at < body.length()) {
            int lineEnd = body.indexOf("\r\n", at);
            int length = Integer.parseInt(body.substring(at, lineEnd), 16);
            whole.append(body, lineEnd + 2, lineEnd + 2 + length);
            at = lineEnd + 2 + length + 2;
            if (length == 0) {
                break;
            }
        }
        return whole.toString();
    }
}
