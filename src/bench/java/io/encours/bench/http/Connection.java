package io.encours.bench.http;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.List;

/** A keep-alive connection with one request outstanding, which goes through a list of requests round and round. */
final class Connection implements AutoCloseable {

    private final InetSocketAddress address;
    private final Selector selector;
    private SocketChannel channel;
    private final List<byte[]> requests;
    private final Response response = new Response();
    private int next;
    private boolean again;
    private long sentAt;

    Connection(InetSocketAddress address, Selector selector, List<byte[]> requests, int first) throws IOException {
        this.address = address;
        this.selector = selector;
        this.requests = requests;
        this.next = first;
        this.channel = open();
    }

    private SocketChannel open() throws IOException {
        SocketChannel opened = SocketChannel.open(address);
        opened.setOption(StandardSocketOptions.TCP_NODELAY, true);
        opened.configureBlocking(false);
        opened.register(selector, SelectionKey.OP_READ, this);
        return opened;
    }

    /** Sends the next request, over a new connection where the last response was to be the last. */
    void send() throws IOException {
        sentAt = System.nanoTime();
        next++;
        again = false;
        if (response.isLast()) {
            reopen();
        }
        write();
    }

    private void reopen() throws IOException {
        channel.close();
        channel = open();
    }

    private void write() throws IOException {
        response.clear();
        ByteBuffer request = ByteBuffer.wrap(requests.get(next % requests.size()));
        while (request.hasRemaining()) {
            channel.write(request);
        }
    }

    /** Takes what has arrived; whether the response is complete. */
    boolean receive(ByteBuffer buffer) throws IOException {
        buffer.clear();
        if (channel.read(buffer) < 0) {
            sendAgain();
            return false;
        }
        response.add(buffer.flip());
        return response.isComplete();
    }

    /** A service may close a connection just as a request is on its way; it is then sent once more, as clients do. */
    private void sendAgain() throws IOException {
        if (again || !response.isEmpty()) {
            throw new EOFException("the service closed a connection");
        }
        again = true;
        reopen();
        write();
    }

    Response response() {
        return response;
    }

    long nanosSinceSent() {
        return System.nanoTime() - sentAt;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
