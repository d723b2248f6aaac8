package io.encours.rulebook.draft;

import io.encours.problem.ProblemException;
import io.encours.problem.ProblemType;
import io.encours.rulebook.release.Ending;
import io.encours.rulebook.release.ReleaseState;
import io.encours.shared.Sha256;
import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A policy that is being changed, on its way to a release. It is immutable; each change gives the next version, which can
 * be saved only if nobody saved another one meanwhile.
 *
 * @param id names it for good
 * @param version goes up by one with every change
 * @param state one of {@link ReleaseState#DRAFT}, {@code SUBMITTED}, {@code APPROVED}, {@code REJECTED}, {@code WITHDRAWN}
 * @param base number of the release that it changes
 * @param author who made it
 * @param comment what it is for
 * @param createdAt when it was made
 * @param original the draft with whose changes it began; null for one that began as its base
 * @param revision number of the latest revision, from 1
 * @param artefacts the files as of the latest revision, hashes by name
 * @param hands everybody who made it, a revision of it, or submitted it
 * @param submission of the latest revision; null while there is none
 * @param ending how it ended; null while it has not
 */
public record Draft(
        int id,
        int version,
        ReleaseState state,
        int base,
        String author,
        String comment,
        Instant createdAt,
        @Nullable Original original,
        int revision,
        SortedMap<String, Sha256> artefacts,
        Set<String> hands,
        @Nullable Submission submission,
        @Nullable Ending ending) {

    public Draft {
        artefacts = Collections.unmodifiableSortedMap(new TreeMap<>(artefacts));
        hands = Set.copyOf(hands);
    }

    /**
     * Another draft, as it was when a draft was made of it.
     *
     * @param draft the other one
     * @param revision its latest one then
     */
    public record Original(int draft, int revision) {}

    /**
     * That a draft waits for its approval.
     *
     * @param by who submitted it
     * @param at when
     * @param checks hash of the report of the checks that it passed
     */
    public record Submission(String by, Instant at, Sha256 checks) {}

    /** With other files; what was submitted before is submitted no more. */
    Draft revised(SortedMap<String, Sha256> files) {
        if (state != ReleaseState.DRAFT) {
            require(ReleaseState.DRAFT);
        }
        return next(ReleaseState.DRAFT, revision + 1, files, null, null);
    }

    Draft submitted(Submission by) {
        require(ReleaseState.SUBMITTED);
        return next(ReleaseState.SUBMITTED, revision, artefacts, by, null);
    }

    /**
     * Approved.
     *
     * @throws ProblemException {@link ProblemType#SELF_APPROVAL} for somebody who had a hand in it
     */
    public Draft approved(String by, Instant at) {
        require(ReleaseState.APPROVED);
        if (hands.contains(by)) {
            throw new ProblemException(ProblemType.SELF_APPROVAL, "%s had a hand in draft %d.".formatted(by, id));
        }
        return next(ReleaseState.APPROVED, revision, artefacts, submission, new Ending(by, at, null));
    }

    Draft rejected(Ending with) {
        require(ReleaseState.REJECTED);
        return next(ReleaseState.REJECTED, revision, artefacts, submission, with);
    }

    Draft withdrawn(Ending with) {
        require(ReleaseState.WITHDRAWN);
        return next(ReleaseState.WITHDRAWN, revision, artefacts, submission, with);
    }

    /**
     * That the draft may come to that state next.
     *
     * @throws ProblemException {@link ProblemType#CONFLICT} if it may not
     */
    /** As it is named in messages, such as {@code draft 7}. */
    public String named() {
        return "draft " + id;
    }

    void require(ReleaseState next) {
        if (!state.canBecome(next)) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "Draft %d is %s, so it cannot become %s.".formatted(id, state, next));
        }
    }

    private Draft next(
            ReleaseState next,
            int nextRevision,
            SortedMap<String, Sha256> files,
            @Nullable Submission submitted,
            @Nullable Ending ended) {
        return new Draft(
                id,
                version + 1,
                next,
                base,
                author,
                comment,
                createdAt,
                original,
                nextRevision,
                files,
                hands,
                submitted,
                ended);
    }
}
