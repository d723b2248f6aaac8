package io.encours.decision;

import io.encours.facts.Result;
import io.encours.journal.record.DecisionRecord;
import io.encours.problem.ProblemException;
import io.encours.problem.ProblemType;
import io.encours.shared.Actor;
import io.encours.shared.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads decisions on record, and decides them again. */
@RestController
@RequestMapping("/v1/decisions/{id}")
@Tag(name = "Record")
class RecordedDecisionsEndpoint {

    private final RecordAccess records;
    private final Answers answers;
    private final Replays replays;

    RecordedDecisionsEndpoint(RecordAccess records, Answers answers, Replays replays) {
        this.records = records;
        this.answers = answers;
        this.replays = replays;
    }

    @GetMapping
    @Operation(
            operationId = "decision",
            summary = "Read a decision on record",
            description =
                    "The answer as it was given, in the language and for the audience asked for. Sales reads its own decisions only.")
    ResponseEntity<DecisionAnswer<Result>> decision(
            @PathVariable @Parameter(description = "Name of the record") UUID id, Asking asking) {
        DecisionRecord decision = records.read(id, asking.actor());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, asking.locale().toLanguageTag())
                .body(answers.answer(Decided.read(decision), asking.audience(), asking.locale()));
    }

    @GetMapping("/record")
    @Operation(
            operationId = "record",
            summary = "Read everything that is on record of a decision",
            description =
                    "The complete facts, also those worked out on the way, the rules that fired and the rows that answered, in order, with the caller and the timings. Not for sales.")
    RecordedDecision record(@PathVariable @Parameter(description = "Name of the record") UUID id, Actor actor) {
        if (actor.isOnly(Role.SALES)) {
            throw new ProblemException(ProblemType.FORBIDDEN, "The whole record is not for the role sales", List.of());
        }
        return RecordedDecision.of(records.read(id, actor));
    }

    @PostMapping("/replay")
    @Operation(
            operationId = "replay",
            summary = "Decide again on the recorded release",
            description =
                    "Evaluates the recorded facts again and compares everything: result, reasons, cures, derived facts, fired rules and rows. With `release`, on another release: what would have been decided.")
    Replay replay(
            @PathVariable @Parameter(description = "Name of the record") UUID id,
            @RequestParam(required = false) @Parameter(description = "Number of another release") @Nullable
                    Integer release,
            Actor actor) {
        DecisionRecord decision = records.read(id, actor);
        return replays.replay(decision, release == null ? decision.release().number() : release);
    }
}
