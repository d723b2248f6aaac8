package io.encours.facts.score;

import io.encours.facts.CreditFile;
import io.encours.facts.ExchangeRate;
import io.encours.facts.Request;
import io.encours.facts.Subject;
import io.encours.facts.SubjectType;
import io.encours.facts.creditlimit.InsuranceCover;
import io.encours.facts.dunning.calendar.PublicHolidays;
import io.encours.facts.orderapproval.AccountStatus;
import io.encours.facts.orderapproval.KnownExposure;
import io.encours.shared.Described;
import io.encours.shared.DistinctBy;
import io.encours.shared.LegalEntity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How good is this customer? */
@Described("How good is this customer?")
public record ScoreRequest(
        @NotNull @Valid @Described("Whom the score is about")
        Subject subject,

        @Nullable @Described(value = "The selling company, where it matters", example = "FR01")
        LegalEntity entity,

        @Nullable @Described(value = "The date the score is for; today where it is not given", example = "2026-11-21")
        LocalDate asOf,

        @NotNull @Valid @Described("What is known of the customer")
        CreditFile creditFile,

        @Valid @Nullable @Described("Public holidays of the buyer's country; looked up where not given")
        PublicHolidays publicHolidays,

        @Nullable @Valid @Described("What the customer owes: its overdue invoices count")
        KnownExposure exposure,

        @Nullable @Described(value = "How the account stands", example = "NORMAL")
        AccountStatus accountStatus,

        @Nullable @Valid @Described("The credit insurer's cover on the customer; one of zero is a refusal")
        InsuranceCover cover,

        @Nullable
        @Size(max = 50)
        @DistinctBy({"from", "to"})
        @Described("What other currencies than the policy's are worth; amounts are converted at these rates")
        List<@Valid ExchangeRate> exchangeRates)
        implements Request {

    public ScoreRequest {
        exchangeRates = exchangeRates == null ? null : List.copyOf(exchangeRates);
    }

    /** A question about a customer of whom the credit file alone is known. */
    public ScoreRequest(
            Subject subject,
            @Nullable LegalEntity entity,
            @Nullable LocalDate asOf,
            CreditFile creditFile,
            @Nullable PublicHolidays publicHolidays) {
        this(subject, entity, asOf, creditFile, publicHolidays, null, null, null, null);
    }

    @Override
    public ScoreRequest at(LocalDate date) {
        return new ScoreRequest(
                subject, entity, date, creditFile, publicHolidays, exposure, accountStatus, cover, exchangeRates);
    }

    @Override
    public ScoreRequest observing(PublicHolidays holidays) {
        return new ScoreRequest(
                subject, entity, asOf, creditFile, holidays, exposure, accountStatus, cover, exchangeRates);
    }

    @Override
    public Stream<LocalDate> countedFrom() {
        return Stream.concat(creditFile.dueDates(), Stream.ofNullable(exposure).flatMap(KnownExposure::dueDates));
    }

    /** A public body has neither accounts to publish nor a grade: its risk is delay, not failure. */
    public boolean ofPublicBody() {
        return subject.type() == SubjectType.PUBLIC;
    }

    /** The code of the selling company; null where it was not given. */
    public @Nullable String entityCode() {
        return entity == null ? null : entity.value();
    }
}
