package io.encours.facts.score.card;

import io.encours.facts.Row;
import io.encours.facts.RowSource;
import io.encours.facts.score.RiskEvent;
import io.encours.shared.Described;
import io.encours.shared.ReasonCode;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a legal event means for the score. */
public record LegalEventRow(
        @Described("The question it answers") LegalEventQuestion question,

        @Described("Answer, 1 worst to 7 best") int answer,

        @Nullable @Described("Risk event") RiskEvent riskEvent,

        @Nullable @Described("Reason") ReasonCode reason,

        @Described("Where the row stands") RowSource source)
        implements Row<LegalEventQuestion> {

    /** The row of the worst answer; of several, the first. */
    public static LegalEventRow worst(List<LegalEventRow> rows) {
        return rows.stream().min(Comparator.comparingInt(LegalEventRow::answer)).orElseThrow();
    }

    /** The event and whether it still stands, in words. */
    public String measured() {
        return question.kind() + " " + question.status();
    }
}
