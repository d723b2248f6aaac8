package io.encours.decision.score;

import io.encours.decision.Asking;
import io.encours.decision.DecisionAnswer;
import io.encours.decision.DecisionDesk;
import io.encours.facts.score.ScoreRequest;
import io.encours.facts.score.ScoreResult;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** How good is this customer? */
@RestController
@Tag(name = "Decisions")
class ScoreEndpoint {

    private final DecisionDesk desk;

    ScoreEndpoint(DecisionDesk desk) {
        this.desk = desk;
    }

    @PostMapping(path = "/v1/decisions/score", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "score",
            summary = "How good is this customer?",
            description =
                    "Rates a customer from A to E: financial models, the weighted scorecard, payment behaviour, external ratings and events.")
    ResponseEntity<DecisionAnswer<ScoreResult>> decide(@RequestBody ScoreRequest request, Asking asking) {
        return desk.answer(request, asking);
    }
}
