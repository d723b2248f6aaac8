package io.encours.facts.bench;

import io.encours.facts.Row;
import io.encours.facts.RowSource;
import io.encours.shared.Described;
import io.encours.shared.Unit;

/** What the tariff says. */
public record TariffRow(
        TariffQuestion question,

        @Described(value = "Points", unit = Unit.POINTS) int points,

        RowSource source) implements Row<TariffQuestion> {}
