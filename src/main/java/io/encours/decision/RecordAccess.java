package io.encours.decision;

import io.encours.journal.Journal;
import io.encours.journal.record.DecisionRecord;
import io.encours.problem.ProblemException;
import io.encours.problem.ProblemType;
import io.encours.shared.Actor;
import io.encours.shared.Role;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The decisions on record, each for those who may read it: sales reads its own only. */
@Component
public class RecordAccess {

    private final Journal journal;

    RecordAccess(Journal journal) {
        this.journal = journal;
    }

    /**
     * The decision of that id.
     *
     * @throws ProblemException {@link ProblemType#NOT_FOUND} if there is none that the actor may read
     */
    public DecisionRecord read(UUID id, Actor actor) {
        return journal.find(id)
                .filter(decision -> maySee(actor, decision))
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_FOUND, "There is no decision %s on record for you".formatted(id), List.of()));
    }

    private static boolean maySee(Actor actor, DecisionRecord decision) {
        return !actor.isOnly(Role.SALES) || decision.caller().equals(actor.name());
    }
}
