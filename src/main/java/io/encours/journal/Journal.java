package io.encours.journal;

import io.encours.journal.append.Appended;
import io.encours.journal.append.GroupCommit;
import io.encours.journal.append.NotRecordedException;
import io.encours.journal.record.DecisionRecord;
import io.encours.journal.record.Decisions;
import io.encours.journal.record.DroppedDecisionException;
import io.encours.journal.record.ErasedDecisionException;
import io.encours.journal.record.Idempotency;
import io.encours.journal.record.IdempotencyConflict;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The append-only record of decisions. */
@Component
public class Journal {

    private final GroupCommit groupCommit;
    private final Decisions decisions;

    public Journal(GroupCommit groupCommit, Decisions decisions) {
        this.groupCommit = groupCommit;
        this.decisions = decisions;
    }

    /**
     * Puts a decision on record, durably before this returns.
     *
     * <p>If the caller's key already stands for a decision with the same request hash, that one is returned and the new
     * one forgotten, however close together the two came and whichever instance wrote the first.
     *
     * @throws IdempotencyConflict if the key stands for another request
     * @throws NotRecordedException if the decision is not on record, or nobody knows; it must not be given out
     */
    public Appended append(DecisionRecord decision) {
        return groupCommit.append(decision);
    }

    /**
     * The decision of that id.
     *
     * @throws ErasedDecisionException if what it is about was erased
     * @throws DroppedDecisionException if the decisions of its month were dropped
     */
    public Optional<DecisionRecord> find(UUID id) {
        return decisions.find(id);
    }

    /**
     * The decision that already answers the same request of the same caller.
     *
     * @throws IdempotencyConflict if the key stands for another request
     */
    public Optional<DecisionRecord> find(String caller, Idempotency idempotency) {
        return decisions.find(caller, idempotency);
    }
}
