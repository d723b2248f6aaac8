package io.encours.rulebook.draft;

import io.encours.rulebook.release.Release;
import io.encours.shared.Sha256;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a draft begins with.
 *
 * @param artefacts the files, hashes by name
 * @param installed hash of the listing of files beside the service that it is made of; null where it is not
 * @param original the draft whose changes they are; null where there is none
 */
public record DraftStart(
        SortedMap<String, Sha256> artefacts, @Nullable Sha256 installed, Draft.@Nullable Original original) {

    public DraftStart {
        artefacts = Collections.unmodifiableSortedMap(new TreeMap<>(artefacts));
    }

    static DraftStart of(Release release) {
        return new DraftStart(release.artefacts(), null, null);
    }

    public static DraftStart installed(SortedMap<String, Sha256> artefacts, Sha256 listing) {
        return new DraftStart(artefacts, listing, null);
    }

    static DraftStart copy(SortedMap<String, Sha256> artefacts, Draft original) {
        return new DraftStart(artefacts, null, new Draft.Original(original.id(), original.revision()));
    }

    /** The comment on a draft as the audit log has it, which says what the draft is a copy of. */
    String told(String comment) {
        return original == null
                ? comment
                : "Copy of draft %d, revision %d: %s".formatted(original.draft(), original.revision(), comment);
    }
}
