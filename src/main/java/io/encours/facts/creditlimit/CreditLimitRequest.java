package io.encours.facts.creditlimit;

import io.encours.facts.CreditFile;
import io.encours.facts.Request;
import io.encours.facts.RiskClass;
import io.encours.facts.Subject;
import io.encours.facts.score.ScoreRequest;
import io.encours.shared.Described;
import io.encours.shared.LegalEntity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How much credit may this customer have? */
public record CreditLimitRequest(
        @NotNull @Valid @Described("Whom the limit is for") Subject subject,

        @Nullable @Described(value = "The selling company, where it matters", example = "FR01")
        LegalEntity entity,

        @Nullable @Described(value = "The date the limit is for; today where it is not given", example = "2026-11-21")
        LocalDate asOf,

        @Nullable @Described(value = "The class of a score already made; derived where it is not given", example = "B")
        RiskClass riskClass,

        @NotNull @Valid @Described("What is known of the customer")
        CreditFile creditFile)
        implements Request {

    /** The question behind this one, for a caller that gives no class. */
    public ScoreRequest scoreRequest() {
        return new ScoreRequest(subject, entity, asOf, creditFile);
    }

    @Override
    public CreditLimitRequest at(LocalDate date) {
        return new CreditLimitRequest(subject, entity, date, riskClass, creditFile);
    }
}
