package io.encours.facts.score.card;

import io.encours.facts.ComesFrom;
import io.encours.facts.Question;
import io.encours.facts.RiskClass;
import io.encours.facts.score.Criterion;
import io.encours.facts.score.PayerProfile;
import io.encours.facts.score.Zone;
import io.encours.shared.Described;

/** Which answer does a word earn? */
public record WordQuestion(
        @Described("Criterion") Criterion criterion,

        @Described("Measured")
        @ComesFrom(
                value = {Zone.class, NetWorthTrend.Direction.class, PayerProfile.class, RiskClass.class},
                words = {"NEGATIVE", "NO_SHORT_DEBT", "NONE"})
        String word)
        implements Question {}
