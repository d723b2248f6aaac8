package io.encours.bench.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Calls a service from one thread over keep-alive connections, one request outstanding on each. It shares the cores with
 * the service, so it does as little as it can: requests are ready-made bytes, answers are not parsed.
 */
final class LoadGenerator {

    private final InetSocketAddress address;
    private final String credentials;

    LoadGenerator(InetSocketAddress address, String account, String password) {
        this.address = address;
        this.credentials = Base64.getEncoder().encodeToString((account + ":" + password).getBytes(UTF_8));
    }

    /** A call as it goes over the wire. */
    byte[] post(String path, String json) {
        byte[] body = json.getBytes(UTF_8);
        String head = """
                POST %s HTTP/1.1
                Host: %s:%d
                Authorization: Basic %s
                Content-Type: application/json
                Accept: application/json
                Content-Length: %d

                """.formatted(path, address.getHostString(), address.getPort(), credentials, body.length);
        ByteArrayOutputStream call = new ByteArrayOutputStream();
        call.writeBytes(head.replace("\n", "\r\n").getBytes(UTF_8));
        call.writeBytes(body);
        return call.toByteArray();
    }

    /** The answer to one call. */
    String answer(byte[] call) {
        try (Selector selector = Selector.open();
                Connection connection = new Connection(address, selector, List.of(call), 0)) {
            connection.send();
            ByteBuffer buffer = ByteBuffer.allocate(65_536);
            do {
                selector.select();
                selector.selectedKeys().clear();
            } while (!connection.receive(buffer));
            requireOk(connection.response());
            return connection.response().text();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Keeps the connections busy with the calls in turn for a while; every answer must be 200. */
    Load run(List<byte[]> calls, int connections, Duration duration) {
        List<Connection> open = new ArrayList<>();
        try (Selector selector = Selector.open()) {
            for (int i = 0; i < connections; i++) {
                open.add(new Connection(address, selector, calls, i));
            }
            return run(selector, open, duration);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            open.forEach(LoadGenerator::close);
        }
    }

    private static Load run(Selector selector, List<Connection> connections, Duration duration) throws IOException {
        LongStream.Builder latencies = LongStream.builder();
        ByteBuffer buffer = ByteBuffer.allocateDirect(65_536);
        long start = System.nanoTime();
        long end = start + duration.toNanos();
        for (Connection connection : connections) {
            connection.send();
        }
        int busy = connections.size();
        while (busy > 0) {
            selector.select();
            for (SelectionKey key : selector.selectedKeys()) {
                Connection connection = (Connection) key.attachment();
                if (connection.receive(buffer)) {
                    requireOk(connection.response());
                    latencies.add(connection.nanosSinceSent());
                    if (System.nanoTime() < end) {
                        connection.send();
                    } else {
                        busy--;
                    }
                }
            }
            selector.selectedKeys().clear();
        }
        return Load.of(latencies.build().toArray(), System.nanoTime() - start);
    }

    private static void requireOk(Response response) {
        if (response.status() != 200) {
            throw new IllegalStateException("answered %d: %s".formatted(response.status(), response.text()));
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
