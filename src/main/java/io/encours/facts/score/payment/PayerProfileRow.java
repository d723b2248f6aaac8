package io.encours.facts.score.payment;

import io.encours.facts.Row;
import io.encours.facts.RowSource;
import io.encours.facts.score.DunningTone;
import io.encours.facts.score.PayerProfile;
import io.encours.shared.Described;
import io.encours.shared.Unit;
import org.jspecify.annotations.Nullable;

/** The profile of a payer. */
public record PayerProfileRow(
        @Described("The question it answers") PayerProfileQuestion question,

        @Described("Profile") PayerProfile profile,

        @Nullable @Described(value = "Comparable index, from", unit = Unit.POINTS)
        Integer indexFrom,

        @Described("Tone of reminders") DunningTone tone,

        @Described("Where the row stands") RowSource source)
        implements Row<PayerProfileQuestion> {}
