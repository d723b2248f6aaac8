package io.encours.rulebook.artefact;

import io.encours.shared.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps files by their content, each once. What it hands out is what was put in, or nothing. */
@Component
public class ArtefactStore {

    private static final String BYTES = "select bytes from encours.artefact where sha256 = ?";

    private static final String INSERT =
            "insert into encours.artefact (sha256, bytes) values (?, ?) on conflict do nothing";

    private final JdbcClient jdbc;

    public ArtefactStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A file of a release or draft.
     *
     * @param whose the release or draft, such as {@code release 1}
     * @throws DamagedPolicyException if it is not there, or is not what its hash says
     */
    public byte[] bytes(String whose, String name, Sha256 artefact) {
        return bytes(whose, new TreeMap<>(Map.of(name, artefact)))
                .values()
                .iterator()
                .next();
    }

    /**
     * The files of a release or draft, by name.
     *
     * @param whose the release or draft, such as {@code release 1}
     * @throws DamagedPolicyException that names each that is not there, or is not what its hash says
     */
    public SortedMap<String, byte[]> bytes(String whose, SortedMap<String, Sha256> artefacts) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        List<String> damages = new ArrayList<>();
        artefacts.forEach((name, hash) -> {
            byte[] bytes = stored(hash);
            if (bytes == null) {
                damages.add(name + " is not there");
            } else if (!Sha256.of(bytes).equals(hash)) {
                damages.add(name + " was altered");
            } else {
                files.put(name, bytes);
            }
        });
        if (!damages.isEmpty()) {
            throw DamagedPolicyException.of(whose, damages);
        }
        return files;
    }

    private byte @Nullable [] stored(Sha256 artefact) {
        return jdbc.sql(BYTES)
                .param(artefact.hex())
                .query(byte[].class)
                .optional()
                .orElse(null);
    }

    public Sha256 store(byte[] file) {
        Sha256 hash = Sha256.of(file);
        jdbc.sql(INSERT).param(hash.hex()).param(file).update();
        return hash;
    }
}
