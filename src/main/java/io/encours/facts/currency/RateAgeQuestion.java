package io.encours.facts.currency;

import io.encours.facts.ComesFrom;
import io.encours.facts.Question;
import io.encours.shared.Described;
import java.util.Currency;

/** How old may a rate of exchange be? */
public record RateAgeQuestion(
        @Described("Currency of the amounts") @ComesFrom(Currency.class)
        String currency) implements Question {}
