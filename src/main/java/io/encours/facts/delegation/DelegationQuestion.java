package io.encours.facts.delegation;

import io.encours.facts.Question;
import io.encours.facts.RiskClass;
import io.encours.shared.Described;
import io.encours.shared.Unit;
import java.math.BigDecimal;

/**
 * Who may approve?
 *
 * @param amount what the seller commits to, in the currency of the policy
 */
public record DelegationQuestion(
        DelegatedAct act,

        @Described(value = "Amount committed", unit = Unit.MONEY)
        BigDecimal amount,

        RiskClass riskClass)
        implements Question {}
