package io.encours.facts.dunning.guard;

import io.encours.facts.Question;
import io.encours.facts.RiskClass;
import io.encours.shared.Described;
import io.encours.shared.Unit;

/**
 * How much of a promise to pay is believed?
 *
 * @param invoice it is for
 * @param kept share of its earlier promises that the customer has kept; 100 where not known
 * @param broken promises broken within six months
 * @param riskClass of the customer; NR where not given
 */
public record PromiseQuestion(
        String invoice,

        @Described(value = "Days until it is to be paid", unit = Unit.DAYS)
        int days,

        @Described("Instalments") int instalments,

        @Described(value = "Promises kept", unit = Unit.PERCENT)
        int kept,

        @Described("Promises broken") int broken,

        RiskClass riskClass)
        implements Question {}
