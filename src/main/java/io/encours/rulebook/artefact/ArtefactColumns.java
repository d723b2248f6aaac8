package io.encours.rulebook.artefact;

import io.encours.shared.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;

/** How artefacts stand in columns. */
public final class ArtefactColumns {

    private ArtefactColumns() {}

    /** The columns {@code names} and {@code hashes}, side by side. */
    public static SortedMap<String, Sha256> artefacts(ResultSet row) throws SQLException {
        String[] names = (String[]) row.getArray("names").getArray();
        String[] hashes = (String[]) row.getArray("hashes").getArray();
        SortedMap<String, Sha256> artefacts = new TreeMap<>();
        for (int i = 0; i < names.length; i++) {
            artefacts.put(names[i], new Sha256(hashes[i]));
        }
        return artefacts;
    }
}
