package io.encours.facts.score.riskclass;

import io.encours.facts.RiskClass;
import io.encours.facts.Row;
import io.encours.facts.RowSource;
import io.encours.shared.Described;

/** The class a score earns. */
public record ClassRow(
        @Described("The question it answers") ClassQuestion question,

        @Described("Class") RiskClass riskClass,

        @Described("Where the row stands") RowSource source)
        implements Row<ClassQuestion> {}
