package io.encours.rulebook.draft;

import static java.util.stream.Collectors.joining;

import io.encours.problem.ProblemException;
import io.encours.problem.ProblemType;
import io.encours.rulebook.release.Release;
import io.encours.shared.Remark;
import io.encours.shared.Sha256;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes drafts that begin with the changes of another one, such as one that was rejected: file by file, on the release that
 * is to be changed now. Nothing that came after the other draft's base is undone.
 */
@Component
class DraftCopies {

    private final Drafts drafts;

    DraftCopies(Drafts drafts) {
        this.drafts = drafts;
    }

    /**
     * A new draft with the changes of another one.
     *
     * @param base the release to change; the latest where it is null
     * @throws ProblemException {@link ProblemType#CONFLICT} if that release has another version of a file that the draft
     *     changes
     */
    Draft make(int of, @Nullable Integer base, Remark comment, String author) {
        Draft original = drafts.get(of);
        Release onto = drafts.base(base);
        List<ContentChange> changes = drafts.changes(original);
        requireFree(changes, original, onto);
        return drafts.create(onto, DraftStart.copy(changed(onto.artefacts(), changes), original), author, comment);
    }

    private static void requireFree(List<ContentChange> changes, Draft original, Release onto) {
        SortedMap<String, Sha256> present = onto.artefacts();
        String taken = changes.stream()
                .filter(change -> !Objects.equals(present.get(change.name()), change.before())
                        && !Objects.equals(present.get(change.name()), change.after()))
                .map(ContentChange::name)
                .collect(joining(", "));
        if (!taken.isEmpty()) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "Draft %d changes files that release %d has in another version: %s. On its own base, release %d, it can be copied."
                            .formatted(original.id(), onto.number(), taken, original.base()));
        }
    }

    private static SortedMap<String, Sha256> changed(SortedMap<String, Sha256> files, List<ContentChange> changes) {
        SortedMap<String, Sha256> changed = new TreeMap<>(files);
        changes.forEach(change -> changed.compute(change.name(), (name, before) -> change.after()));
        return changed;
    }
}
