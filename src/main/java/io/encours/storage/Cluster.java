package io.encours.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * PostgreSQL's data folder. It is made under another name and gets its own only when it is complete, so a folder of
 * this name is always a whole one, and a half-made one has never held data.
 */
record Cluster(Path folder) {

    private static final String MAJOR = "18";
    private static final String DRAFT = "initialising-";

    /** The cluster below a data folder, made where there is none; an unknown or foreign one is refused. */
    static Cluster in(Path data, Programs programs, Passwords passwords) throws IOException {
        Cluster cluster = new Cluster(data.resolve("postgresql"));
        removeDrafts(data);
        if (cluster.isAbsentOrEmpty()) {
            cluster.make(data.resolve(DRAFT + UUID.randomUUID()), programs, passwords);
        }
        cluster.verify();
        return cluster;
    }

    private static void removeDrafts(Path data) throws IOException {
        List<Path> drafts;
        try (Stream<Path> entries = Files.list(data)) {
            drafts = entries.filter(entry -> entry.getFileName().toString().startsWith(DRAFT))
                    .toList();
        }
        for (Path draft : drafts) {
            Durable.delete(draft);
        }
    }

    private boolean isAbsentOrEmpty() throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private void make(Path draft, Programs programs, Passwords passwords) throws IOException {
        Path password = draft.resolveSibling(draft.getFileName() + ".password");
        Durable.write(password, passwords.superuser().password() + "\n");
        boolean made = programs.run("initdb", initialisation(draft, password));
        Files.delete(password);
        if (!made) {
            throw new StorageException(
                    "PostgreSQL could not make its data folder; %s says why.".formatted(programs.log()));
        }
        Files.deleteIfExists(folder);
        Durable.move(draft, folder);
    }

    private static String[] initialisation(Path draft, Path password) {
        return new String[] {
            "--pgdata=" + draft,
            "--username=" + Roles.SUPERUSER,
            "--pwfile=" + password,
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--data-checksums"
        };
    }

    private void verify() throws IOException {
        Path version = folder.resolve("PG_VERSION");
        if (!Files.exists(version) || !Files.exists(folder.resolve("global").resolve("pg_control"))) {
            throw new StorageException(
                    "The folder %s is not a PostgreSQL data folder, and is left as it is.".formatted(folder));
        }
        String major = Files.readString(version).strip();
        if (!major.equals(MAJOR)) {
            throw new StorageException("The folder %s was made by PostgreSQL %s, and this service brings PostgreSQL %s."
                    .formatted(folder, major, MAJOR));
        }
    }
}
