package io.encours.facts.score.model;

import io.encours.facts.Activity;
import io.encours.facts.ComesFrom;
import io.encours.facts.Question;
import io.encours.facts.Subject;
import io.encours.shared.Described;
import io.encours.shared.Unit;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** Which financial models apply to the company? */
public record ModelChoiceQuestion(
        @Described("Listed") boolean listed,

        @Described("Activity") Activity activity,

        @Described("Market") MarketKind market,

        @Described("Country") @ComesFrom(value = Subject.class, field = "country")
        String country,

        @Described("Currency of the accounts") @ComesFrom(Currency.class)
        String currency,

        @Nullable @Described(value = "Sales of the year", unit = Unit.MONEY)
        BigDecimal sales)
        implements Question {}
