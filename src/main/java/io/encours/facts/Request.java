package io.encours.facts;

import io.encours.facts.dunning.calendar.PublicHolidays;
import io.encours.shared.Described;
import io.encours.shared.LegalEntity;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The facts a caller gives for one decision. */
@Described("The facts given for a decision; its fields are those of the decision's own request")
public interface Request {

    /** Whom the decision is about. */
    Subject subject();

    /** The selling company, where it matters. */
    @Nullable
    LegalEntity entity();

    /** The date the decision is for; the rules know no other clock. */
    @Nullable
    LocalDate asOf();

    /** The public holidays of the buyer's country; null where they are not known. */
    @Nullable
    PublicHolidays publicHolidays();

    /** What currencies are worth; null where no rate was given. */
    @Nullable
    List<ExchangeRate> exchangeRates();

    /** The same facts as of a date. */
    Request at(LocalDate date);

    /** The same facts with the public holidays of the buyer's country. */
    Request observing(PublicHolidays holidays);

    /** The days from which others are counted: what is due on them, or what a legal period runs from. */
    Stream<LocalDate> countedFrom();
}
