package io.encours.journal.append;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The network between the service and its database, to be cut and to be held up. */
final class Wire implements AutoCloseable {

    private final URI server;
    private final ServerSocket listener;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private volatile boolean silent;

    private Wire(URI server) throws IOException {
        this.server = server;
        this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        new Thread(this::accept, "wire").start();
    }

    static Wire to(String jdbcUrl) throws IOException {
        return new Wire(URI.create(jdbcUrl.substring("jdbc:".length())));
    }

    /** The database's address through this wire. */
    String url() {
        String query = server.getQuery() == null ? "" : "?" + server.getQuery();
        return "jdbc:postgresql://127.0.0.1:%d%s%s".formatted(listener.getLocalPort(), server.getPath(), query);
    }

    /** From now on the database's answers get lost. */
    void loseAnswers() {
        silent = true;
    }

    /** Ends every connection and accepts no other. */
    void cut() throws IOException {
        listener.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    @Override
    public void close() throws IOException {
        cut();
    }

    private void accept() {
        try {
            while (!listener.isClosed()) {
                Socket client = listener.accept();
                Socket database = new Socket(server.getHost(), server.getPort());
                sockets.add(client);
                sockets.add(database);
                if (listener.isClosed()) {
                    // cut while it was connecting
                    client.close();
                    database.close();
                }
                new Thread(() -> copy(client, database, false), "wire-out").start();
                new Thread(() -> copy(database, client, true), "wire-back").start();
            }
        } catch (IOException cut) {
            silent = true;
        }
    }

    private void copy(Socket from, Socket to, boolean answers) {
        byte[] buffer = new byte[8192];
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                if (!(answers && silent)) {
                    out.write(buffer, 0, length);
                    out.flush();
                }
            }
        } catch (IOException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
