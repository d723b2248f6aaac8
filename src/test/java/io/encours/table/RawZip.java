package io.encours.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Zip files as programs write them that know nothing of a part before it is written: its sizes follow it. */
final class RawZip {

    private static final int FOLLOWED = 1 << 3;
    private static final int ZIP64 = 0xFFFFFFFF;

    private final boolean large;
    private final ByteBuffer file = ByteBuffer.allocate(2_000_000).order(ByteOrder.LITTLE_ENDIAN);
    private final ByteBuffer directory = ByteBuffer.allocate(100_000).order(ByteOrder.LITTLE_ENDIAN);

    private RawZip(boolean large) {
        this.large = large;
    }

    /** Parts stored as they are, each followed by its sizes, of eight bytes where they may be large. */
    static byte[] of(Map<String, byte[]> parts, boolean large) {
        RawZip zip = new RawZip(large);
        parts.forEach(zip::add);
        return zip.finished(parts.size());
    }

    private void add(String name, byte[] content) {
        int at = file.position();
        CRC32 sum = new CRC32();
        sum.update(content);
        head(file, 0x04034b50, name, 0, 0, large ? ZIP64 : 0);
        file.putShort((short) (large ? 20 : 0)).put(name.getBytes(UTF_8));
        if (large) {
            file.putShort((short) 1).putShort((short) 16).putLong(0).putLong(0);
        }
        file.put(content).putInt(0x08074b50).putInt((int) sum.getValue());
        if (large) {
            file.putLong(content.length).putLong(content.length);
        } else {
            file.putInt(content.length).putInt(content.length);
        }
        directory.putInt(0x02014b50).putShort((short) 45);
        head(directory, null, name, 0, (int) sum.getValue(), large ? ZIP64 : content.length);
        directory
                .putShort((short) (large ? 20 : 0))
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0);
        directory.putInt(0).putInt(at).put(name.getBytes(UTF_8));
        if (large) {
            directory
                    .putShort((short) 1)
                    .putShort((short) 16)
                    .putLong(content.length)
                    .putLong(content.length);
        }
    }

    private static void head(ByteBuffer to, @Nullable Integer signature, String name, int method, int sum, int size) {
        if (signature != null) {
            to.putInt(signature);
        }
        to.putShort((short) 45)
                .putShort((short) FOLLOWED)
                .putShort((short) method)
                .putInt(0);
        to.putInt(sum).putInt(size).putInt(size).putShort((short) name.getBytes(UTF_8).length);
    }

    private byte[] finished(int count) {
        int start = file.position();
        file.put(directory.flip());
        int length = file.position() - start;
        file.putInt(0x06054b50).putInt(0).putShort((short) count).putShort((short) count);
        file.putInt(length).putInt(start).putShort((short) 0);
        byte[] bytes = new byte[file.position()];
        file.flip().get(bytes);
        return bytes;
    }
}
