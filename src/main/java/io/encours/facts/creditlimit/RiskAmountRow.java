package io.encours.facts.creditlimit;

import io.encours.facts.Row;
import io.encours.facts.RowSource;
import io.encours.shared.Money;

/** How much may be risked on a figure; the amounts of all figures add up. */
public record RiskAmountRow(RiskAmountQuestion question, Money amount, RowSource source)
        implements Row<RiskAmountQuestion> {}
