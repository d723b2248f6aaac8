package io.encours.journal.append;

import io.encours.journal.record.DecisionLeaf;
import io.encours.journal.record.DecisionRecord;
import io.encours.proof.block.Leaf;
import io.encours.proof.block.Opening;
import io.encours.shared.Sha256;
import java.util.UUID;

/**
 * A decision with the commitment to what it is about.
 *
 * @param decision the decision
 * @param opening what lies apart, with its salt
 * @param commitment to the opening
 */
record CommittedDecision(DecisionRecord decision, Opening opening, Sha256 commitment) {

    static CommittedDecision of(DecisionRecord decision) {
        Opening opening = Opening.of(DecisionLeaf.content(decision));
        return new CommittedDecision(decision, opening, opening.commitment());
    }

    UUID id() {
        return decision.id();
    }

    Leaf leaf(UUID batch) {
        return new Leaf(
                id().toString(),
                DecisionLeaf.record(decision, batch, commitment).leaf());
    }
}
