package io.encours.facts.creditlimit;

import io.encours.facts.Result;
import io.encours.shared.Described;
import io.encours.shared.Money;

/** How much credit the customer may have. */
public record CreditLimitResult(
        @Described(value = "GRANTED, REDUCED, REFUSED or REFER", example = "REDUCED")
        String outcome,

        @Described("The credit limit") Money limit)
        implements Result {}
