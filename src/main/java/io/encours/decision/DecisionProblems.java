package io.encours.decision;

import io.encours.engine.EvaluationException;
import io.encours.journal.append.NotRecordedException;
import io.encours.journal.record.DroppedDecisionException;
import io.encours.journal.record.ErasedDecisionException;
import io.encours.journal.record.IdempotencyConflict;
import io.encours.problem.Problem;
import io.encours.problem.ProblemType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Why no decision came about, as a problem. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class DecisionProblems {

    private static final Logger LOG = LoggerFactory.getLogger(DecisionProblems.class);
    private static final String RETRY_AFTER_SECONDS = "5";

    @ExceptionHandler
    ResponseEntity<Problem> keyReused(IdempotencyConflict conflict) {
        return answer(Problem.of(ProblemType.IDEMPOTENCY_KEY_REUSED, conflict.getMessage()), new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<Problem> erased(ErasedDecisionException erased) {
        return answer(Problem.of(ProblemType.ERASED, erased.getMessage()), new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<Problem> dropped(DroppedDecisionException dropped) {
        return answer(Problem.of(ProblemType.DROPPED, dropped.getMessage()), new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<Problem> notRecorded(NotRecordedException failure) {
        LOG.warn("A decision could not be put on record: {}", failure.getMessage(), failure.getCause());
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        return answer(Problem.of(ProblemType.UNAVAILABLE, null), headers);
    }

    @ExceptionHandler
    ResponseEntity<Problem> inconclusive(EvaluationException failure) {
        LOG.error("The policy came to no conclusion", failure);
        return answer(Problem.of(ProblemType.POLICY_FAILED, failure.getMessage()), new HttpHeaders());
    }

    private static ResponseEntity<Problem> answer(Problem problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.status())
                .headers(headers)
                .contentType(MediaType.parseMediaType(Problem.MEDIA_TYPE))
                .body(problem);
    }
}
