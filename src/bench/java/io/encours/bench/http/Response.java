package io.encours.bench.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;

/** A response as its bytes come in; finds its end by the length it names or by its chunks. */
final class Response {

    private static final int LARGEST = 1 << 20;

    private byte[] bytes = new byte[16_384];
    private int length;
    private int body;
    private int contentLength;
    private int chunk;
    private boolean last;

    void clear() {
        last = false;
        length = 0;
        body = 0;
        contentLength = -1;
        chunk = 0;
    }

    void add(ByteBuffer received) {
        int more = received.remaining();
        if (length + more > LARGEST) {
            throw new IllegalStateException("a response of more than %d bytes".formatted(LARGEST));
        }
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
        received.get(bytes, length, more);
        length += more;
    }

    boolean isEmpty() {
        return length == 0;
    }

    boolean isComplete() {
        if (body == 0 && !hasHead()) {
            return false;
        }
        return contentLength >= 0 ? length >= body + contentLength : hasLastChunk();
    }

    /** Whether the service closes the connection after this response. */
    boolean isLast() {
        return last;
    }

    int status() {
        return Integer.parseInt(new String(bytes, 9, 3, ISO_8859_1));
    }

    /** The body, with the chunks put together. */
    String text() {
        if (contentLength >= 0) {
            return new String(bytes, body, contentLength, UTF_8);
        }
        ByteArrayOutputStream joined = new ByteArrayOutputStream(length);
        int at = body;
        for (int size = chunkSize(at); size > 0; size = chunkSize(at)) {
            int start = lineEnd(at) + 2;
            joined.write(bytes, start, size);
            at = start + size + 2;
        }
        return joined.toString(UTF_8);
    }

    private boolean hasHead() {
        for (int i = 3; i < length; i++) {
            if (bytes[i] == '\n' && bytes[i - 1] == '\r' && bytes[i - 2] == '\n' && bytes[i - 3] == '\r') {
                readHead(i + 1);
                return true;
            }
        }
        return false;
    }

    private void readHead(int end) {
        body = end;
        chunk = end;
        String head = new String(bytes, 0, end, ISO_8859_1).toLowerCase(Locale.ROOT);
        last = head.contains("\r\nconnection: close");
        int named = head.indexOf("\r\ncontent-length:");
        contentLength = named < 0
                ? -1
                : Integer.parseInt(head.substring(named + 17, head.indexOf('\r', named + 17))
                        .trim());
        if (named < 0 && !head.contains("\r\ntransfer-encoding: chunked")) {
            throw new IllegalStateException("a response without an end: " + head);
        }
    }

    private boolean hasLastChunk() {
        while (lineEnd(chunk) >= 0) {
            int size = chunkSize(chunk);
            int next = lineEnd(chunk) + 2 + size + 2;
            if (next > length) {
                return false;
            }
            if (size == 0) {
                return true;
            }
            chunk = next;
        }
        return false;
    }

    private int chunkSize(int at) {
        return Integer.parseInt(new String(bytes, at, lineEnd(at) - at, ISO_8859_1), 16);
    }

    private int lineEnd(int from) {
        for (int i = from; i + 1 < length; i++) {
            if (bytes[i] == '\r' && bytes[i + 1] == '\n') {
                return i;
            }
        }
        return -1;
    }
}
