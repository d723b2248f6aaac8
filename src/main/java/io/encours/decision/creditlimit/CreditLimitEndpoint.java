package io.encours.decision.creditlimit;

import io.encours.decision.Asking;
import io.encours.decision.DecisionAnswer;
import io.encours.decision.DecisionDesk;
import io.encours.facts.creditlimit.CreditLimitRequest;
import io.encours.facts.creditlimit.CreditLimitResult;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** How much credit may this customer have? */
@RestController
@Tag(name = "Decisions")
class CreditLimitEndpoint {

    private final DecisionDesk desk;

    CreditLimitEndpoint(DecisionDesk desk) {
        this.desk = desk;
    }

    @PostMapping(path = "/v1/decisions/credit-limit", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "credit-limit",
            summary = "How much credit may this customer have?",
            description =
                    "Sets what the customer needs against what is acceptable, names what binds, prices the ways to close a gap and says who approves.")
    ResponseEntity<DecisionAnswer<CreditLimitResult>> decide(@RequestBody CreditLimitRequest request, Asking asking) {
        return desk.answer(request, asking);
    }
}
