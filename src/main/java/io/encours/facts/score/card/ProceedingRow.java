package io.encours.facts.score.card;

import io.encours.facts.LegalEventKind;
import io.encours.facts.Row;
import io.encours.facts.RowSource;
import io.encours.facts.score.RiskEvent;
import io.encours.shared.Described;
import io.encours.shared.ReasonCode;
import org.jspecify.annotations.Nullable;

/** What insolvency proceedings whose nature is known mean for the score. */
public record ProceedingRow(
        @Described("The question it answers") ProceedingQuestion question,

        @Described("Answer, 1 worst to 7 best") int answer,

        @Nullable @Described("Risk event") RiskEvent riskEvent,

        @Nullable @Described("Reason") ReasonCode reason,

        @Described("Where the row stands") RowSource source)
        implements Row<ProceedingQuestion> {

    /** The same, as of any legal event. */
    public LegalEventRow asLegalEvent() {
        return new LegalEventRow(
                new LegalEventQuestion(LegalEventKind.INSOLVENCY_PROCEEDING, question.status(), question.ageMonths()),
                answer,
                riskEvent,
                reason,
                source);
    }
}
