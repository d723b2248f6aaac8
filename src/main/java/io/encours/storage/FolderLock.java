package io.encours.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Says that one service, this one, works on a folder. The operating system holds the lock, so it ends with the process
 * however the process ends.
 *
 * <p>The holder's number stands in a second file: opening and closing the locked file would give up the lock of this
 * very process on most systems.
 */
final class FolderLock implements AutoCloseable {

    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Takes the lock of an existing folder, or refuses with {@link StorageException}. */
    static FolderLock of(Path folder) throws IOException {
        if (!HELD_HERE.add(folder)) {
            throw taken(folder);
        }
        FolderLock lock = null;
        try {
            lock = locked(folder);
            return lock;
        } finally {
            if (lock == null) {
                HELD_HERE.remove(folder);
            }
        }
    }

    private static FolderLock locked(Path folder) throws IOException {
        FileChannel channel = FileChannel.open(folder.resolve("service.lock"), CREATE, WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw taken(folder);
        }
        Files.writeString(pidFile(folder), Long.toString(ProcessHandle.current().pid()), UTF_8);
        return new FolderLock(folder, channel);
    }

    private static StorageException taken(Path folder) {
        String pid = holder(folder);
        return new StorageException("Another service is running on the folder %s%s."
                .formatted(folder, pid == null ? "" : " (process " + pid + ")"));
    }

    private static @Nullable String holder(Path folder) {
        try {
            return Files.readString(pidFile(folder)).strip();
        } catch (IOException unknown) {
            return null;
        }
    }

    private static Path pidFile(Path folder) {
        return folder.resolve("service.pid");
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(pidFile(folder));
        } finally {
            HELD_HERE.remove(folder);
        }
    }
}
