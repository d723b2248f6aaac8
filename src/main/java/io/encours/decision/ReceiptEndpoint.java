package io.encours.decision;

import io.encours.journal.sealed.DecisionReceipts;
import io.encours.problem.ProblemException;
import io.encours.problem.ProblemType;
import io.encours.proof.receipt.Receipt;
import io.encours.shared.Actor;
import io.encours.shared.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives out the proof of a decision. */
@RestController
@Tag(name = "Proof")
class ReceiptEndpoint {

    private final DecisionReceipts receipts;

    ReceiptEndpoint(DecisionReceipts receipts) {
        this.receipts = receipts;
    }

    @GetMapping("/v1/decisions/{id}/receipt")
    @Operation(
            operationId = "receipt",
            summary = "Prove a decision",
            description =
                    "All that `java -jar encours.jar verify` needs beside the public key. Without what the decision is"
                            + " about where that was erased, and for sales, which proves its own decisions only.")
    Receipt receipt(@PathVariable @Parameter(description = "Name of the record") UUID id, Actor actor) {
        boolean sales = actor.isOnly(Role.SALES);
        return receipts.find(id)
                .filter(found -> !sales || found.caller().equals(actor.name()))
                .map(found -> sales ? found.receipt().withoutContent() : found.receipt())
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_FOUND, "There is no receipt of a decision %s for you".formatted(id)));
    }
}
