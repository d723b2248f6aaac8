package io.encours.facts.bench;

import io.encours.facts.RiskClass;
import io.encours.facts.score.DunningTone;
import io.encours.facts.score.PayerProfile;
import io.encours.facts.score.PaymentBehaviour;
import io.encours.facts.score.ScoreResult;
import io.encours.shared.Percentage;
import java.util.List;

/** What every rule of the measurements concludes. */
public final class Concluded {

    private static final PaymentBehaviour PAYMENT =
            new PaymentBehaviour(PayerProfile.UNKNOWN, DunningTone.NEUTRAL, 0, null, null, null, null, List.of());

    private static final ScoreResult RESULT = new ScoreResult(
            ScoreResult.NOT_RATED,
            null,
            null,
            RiskClass.NR,
            "Not rated",
            "measured",
            12,
            List.of(),
            null,
            PAYMENT,
            List.of(),
            List.of(),
            List.of(),
            Percentage.of(0));

    private Concluded() {}

    /** The same result every time. */
    public static ScoreResult result() {
        return RESULT;
    }
}
