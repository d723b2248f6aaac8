package io.encours.decision.orderapproval;

import io.encours.decision.Asking;
import io.encours.decision.DecisionAnswer;
import io.encours.decision.DecisionDesk;
import io.encours.facts.orderapproval.OrderApprovalRequest;
import io.encours.facts.orderapproval.OrderApprovalResult;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** May this order go ahead? */
@RestController
@Tag(name = "Decisions")
class OrderApprovalEndpoint {

    private final DecisionDesk desk;

    OrderApprovalEndpoint(DecisionDesk desk) {
        this.desk = desk;
    }

    @PostMapping(path = "/v1/decisions/order-approval", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "order-approval",
            summary = "May this order go ahead?",
            description =
                    "Adds up the exposure with the order, holds it against the limit and what is overdue, says who decides where it is not decided here, and prices what would turn the answer into a yes.")
    ResponseEntity<DecisionAnswer<OrderApprovalResult>> decide(
            @RequestBody OrderApprovalRequest request, Asking asking) {
        return desk.answer(request, asking);
    }
}
