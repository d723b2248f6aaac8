package io.encours.facts.creditlimit;

import io.encours.shared.Described;
import io.encours.shared.Money;

/** Who carries a limit if all of it is lost; the three parts add up to the limit. */
@Described("Who carries the limit if all of it is lost; the three parts add up to it")
public record Risk(
        @Described("What the credit insurer pays") Money insured,

        @Described("What banks have guaranteed") Money guaranteed,

        @Described("What the seller loses itself") Money uninsured) {}
