package io.encours.facts.orderapproval;

import io.encours.facts.Row;
import io.encours.facts.RowSource;
import io.encours.facts.delegation.Approver;
import io.encours.shared.ReasonCode;
import java.util.List;

/** The answer that takes the place of one that no machine may give to a natural person (GDPR art. 22). */
public record NaturalPersonRow(
        NaturalPersonQuestion question,
        OrderOutcome replacedBy,
        List<Approver> routeTo,
        ReasonCode reason,
        RowSource source)
        implements Row<NaturalPersonQuestion> {}
