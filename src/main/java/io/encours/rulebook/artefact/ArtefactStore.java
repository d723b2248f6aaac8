package io.encours.rulebook.artefact;

import io.encours.shared.Sha256;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps files by their content, each once. */
@Component
public class ArtefactStore {

    private static final String BYTES = "select bytes from encours.artefact where sha256 = ?";

    private static final String INSERT =
            "insert into encours.artefact (sha256, bytes) values (?, ?) on conflict do nothing";

    private final JdbcClient jdbc;

    public ArtefactStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public byte[] bytes(Sha256 artefact) {
        return jdbc.sql(BYTES).param(artefact.hex()).query(byte[].class).single();
    }

    /** The files of a release or draft, by name. */
    public SortedMap<String, byte[]> bytes(SortedMap<String, Sha256> artefacts) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        artefacts.forEach((name, hash) -> files.put(name, bytes(hash)));
        return files;
    }

    public Sha256 store(byte[] file) {
        Sha256 hash = Sha256.of(file);
        jdbc.sql(INSERT).param(hash.hex()).param(file).update();
        return hash;
    }
}
