package io.encours.journal.sealed;

import io.encours.journal.record.DecisionIds;
import io.encours.journal.record.DroppedDecisionException;
import io.encours.journal.record.DroppedMonths;
import io.encours.proof.receipt.Receipt;
import io.encours.proof.receipt.Receipts;
import io.encours.storage.Columns;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Receipts of decisions, also of those whose content was erased. */
@NamedInterface("sealed")
@Component
public class DecisionReceipts {

    private static final String PLACE = "select caller, batch from encours.decision where id = ? and decided_at = ?";

    private final JdbcClient jdbc;
    private final Receipts receipts;
    private final SealedDecisions decisions;

    DecisionReceipts(JdbcClient jdbc, Receipts receipts, SealedDecisions decisions) {
        this.jdbc = jdbc;
        this.receipts = receipts;
        this.decisions = decisions;
    }

    /**
     * A receipt with the name of whoever asked for the decision.
     *
     * @param caller who asked
     * @param receipt the proof
     */
    public record CallersReceipt(String caller, Receipt receipt) {}

    /**
     * The receipt of a decision on record that a block seals.
     *
     * @throws DroppedDecisionException if the decisions of its month were dropped
     */
    public Optional<CallersReceipt> find(UUID id) {
        Optional<CallersReceipt> found = receipt(id);
        if (found.isEmpty()) {
            new DroppedMonths(jdbc).requireNotDropped(id);
        }
        return found;
    }

    private Optional<CallersReceipt> receipt(UUID id) {
        return jdbc.sql(PLACE)
                .param(id)
                .param(Columns.at(DecisionIds.instantOf(id)))
                .query((row, number) -> new Place(row.getString("caller"), row.getObject("batch", UUID.class)))
                .optional()
                .flatMap(place -> receipts.of(decisions, place.batch(), id.toString())
                        .map(receipt -> new CallersReceipt(place.caller(), receipt)));
    }

    private record Place(String caller, UUID batch) {}
}
