package io.encours.storage;

import io.encours.shared.Sha256;
import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.UUID;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.ClassUtils;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs for this machine, unpacked once a version into a folder named by their content. */
final class Binaries {

    private static final String RESOLVER = "io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver";

    private Binaries() {}

    /** @throws StorageException where the service was installed without them, as in its Docker image */
    static void requireInstalled() {
        if (!ClassUtils.isPresent(RESOLVER, Binaries.class.getClassLoader())) {
            throw new StorageException(
                    "SPRING_DATASOURCE_URL is not set, and this installation has no PostgreSQL of its own.");
        }
    }

    /** The folder with {@code bin}, {@code lib} and {@code share}. */
    static Path unpacked(Path parent) throws IOException {
        byte[] archive = archive();
        Path home = parent.resolve("postgresql-" + Sha256.of(archive).hex().substring(0, 16));
        if (!Files.isDirectory(home)) {
            Path draft = parent.resolve("unpacking-" + UUID.randomUUID());
            unpack(archive, draft);
            Durable.move(draft, home);
        }
        return home;
    }

    private static byte[] archive() throws IOException {
        try (InputStream found = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), architecture())) {
            return found.readAllBytes();
        } catch (IllegalStateException missing) {
            throw new StorageException(
                    "There is no embedded PostgreSQL for %s on %s.".formatted(system(), architecture()), missing);
        }
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return "Windows";
        }
        return name.startsWith("mac") ? "Darwin" : "Linux";
    }

    private static String architecture() {
        return System.getProperty("os.arch");
    }

    private static void unpack(byte[] archive, Path target) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(
                new BufferedInputStream(new XZInputStream(new ByteArrayInputStream(archive))))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, within(target, entry.getName()));
            }
        }
    }

    private static void unpack(InputStream content, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Durable.createFolder(path);
            return;
        }
        Path parent = path.getParent();
        if (parent != null) {
            Durable.createFolder(parent);
        }
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, path);
            executable(path, entry.getMode());
        }
    }

    private static void executable(Path file, int mode) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString((mode & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x"));
        }
    }

    private static Path within(Path target, String name) {
        Path path = target.resolve(name).normalize();
        if (!path.startsWith(target)) {
            throw new StorageException("The archive of PostgreSQL holds a file outside itself: " + name);
        }
        return path;
    }
}
