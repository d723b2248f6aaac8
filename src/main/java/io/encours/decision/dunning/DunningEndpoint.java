package io.encours.decision.dunning;

import io.encours.decision.Asking;
import io.encours.decision.DecisionAnswer;
import io.encours.decision.DecisionDesk;
import io.encours.facts.dunning.DunningRequest;
import io.encours.facts.dunning.DunningResult;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What is the next reminder to this customer? */
@RestController
@Tag(name = "Decisions")
class DunningEndpoint {

    private final DecisionDesk desk;

    DunningEndpoint(DecisionDesk desk) {
        this.desk = desk;
    }

    @PostMapping(path = "/v1/decisions/dunning", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "dunning",
            summary = "What is the next reminder to this customer?",
            description =
                    "One action at most: step, channels, tone, text, owner, recipient and day, the invoices it is about and those kept out with why, and when to ask again. Sending is the caller's.")
    ResponseEntity<DecisionAnswer<DunningResult>> decide(@RequestBody DunningRequest request, Asking asking) {
        return desk.answer(request, asking);
    }
}
