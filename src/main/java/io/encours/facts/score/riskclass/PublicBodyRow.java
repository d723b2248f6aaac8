package io.encours.facts.score.riskclass;

import io.encours.facts.RiskClass;
import io.encours.facts.Row;
import io.encours.facts.RowSource;
import io.encours.shared.Described;
import io.encours.shared.ReasonCode;

/** The class of a public body, which pays late but does not fail. */
public record PublicBodyRow(
        @Described("The question it answers") PublicBodyQuestion question,

        @Described("Class") RiskClass riskClass,

        @Described("Reason") ReasonCode reason,

        @Described("Where the row stands") RowSource source)
        implements Row<PublicBodyQuestion> {

    /** The same, as of any class that is earned. */
    public ClassRow earned() {
        return new ClassRow(new ClassQuestion(false, null), riskClass, source);
    }
}
