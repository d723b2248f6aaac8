package io.encours.decision;

import io.encours.facts.Request;
import io.encours.facts.Result;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What every decision's endpoint does: decide, and word the answer that is on record. */
@Component
public class DecisionDesk {

    /** Tells a caller that the answer is the one which the Idempotency-Key got before. */
    static final String REPLAYED = "Idempotency-Replayed";

    private final Decider decider;
    private final Answers answers;

    DecisionDesk(Decider decider, Answers answers) {
        this.decider = decider;
        this.answers = answers;
    }

    /** The answer, with where it can be read again. */
    public <R extends Result> ResponseEntity<DecisionAnswer<R>> answer(Request request, Asking asking) {
        Decided decided = decider.decide(request, asking);
        return ResponseEntity.ok()
                .headers(headers -> replayed(headers, decided))
                .location(URI.create("/v1/decisions/" + decided.decision().id()))
                .header(HttpHeaders.CONTENT_LANGUAGE, asking.locale().toLanguageTag())
                .body(answers.answer(decided, asking.audience(), asking.locale()));
    }

    /** Only a decision that was given before says so. */
    private static void replayed(HttpHeaders headers, Decided decided) {
        if (decided.repeated()) {
            headers.set(REPLAYED, "true");
        }
    }
}
