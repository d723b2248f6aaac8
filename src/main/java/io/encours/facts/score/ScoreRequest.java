package io.encours.facts.score;

import io.encours.facts.CreditFile;
import io.encours.facts.Request;
import io.encours.facts.Subject;
import io.encours.facts.dunning.calendar.PublicHolidays;
import io.encours.shared.Described;
import io.encours.shared.LegalEntity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
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
        PublicHolidays publicHolidays)
        implements Request {

    @Override
    public ScoreRequest at(LocalDate date) {
        return new ScoreRequest(subject, entity, date, creditFile, publicHolidays);
    }

    @Override
    public ScoreRequest observing(PublicHolidays holidays) {
        return new ScoreRequest(subject, entity, asOf, creditFile, holidays);
    }

    @Override
    public Stream<LocalDate> countedFrom() {
        return creditFile.dueDates();
    }
}
