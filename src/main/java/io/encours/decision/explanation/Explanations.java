package io.encours.decision.explanation;

import io.encours.decision.Answers;
import io.encours.decision.Audience;
import io.encours.decision.Decided;
import io.encours.decision.DecisionAnswer;
import io.encours.decision.DecisionAnswer.AnsweredGap;
import io.encours.decision.Replays;
import io.encours.decision.explanation.Explanation.AuditTrail;
import io.encours.decision.explanation.Explanation.ExplainedGap;
import io.encours.decision.explanation.Explanation.ExplainedRelease;
import io.encours.decision.explanation.Explanation.ExplainedTable;
import io.encours.engine.Evaluation;
import io.encours.facts.Result;
import io.encours.journal.record.DecisionRecord;
import io.encours.page.ValueWords;
import io.encours.rulebook.history.RowOrigins;
import io.encours.rulebook.release.NoSuchReleaseException;
import io.encours.rulebook.release.Release;
import io.encours.rulebook.release.Releases;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Explains decisions on record: what is on record, and the rows behind it as deciding again on its release shows them. */
@Component
class Explanations {

    private final Answers answers;
    private final Replays replays;
    private final Releases releases;
    private final RowOrigins origins;

    Explanations(Answers answers, Replays replays, Releases releases, RowOrigins origins) {
        this.answers = answers;
        this.replays = replays;
        this.releases = releases;
        this.origins = origins;
    }

    Explanation explain(DecisionRecord decision, Audience audience, Locale locale) {
        DecisionAnswer<Result> answer = answers.answer(Decided.read(decision), audience, locale);
        int number = decision.release().number();
        Replays.Replayed replayed = replays.again(decision, number);
        boolean sales = audience == Audience.SALES;
        ValueWords words = ValueWords.in(locale);
        return new Explanation(
                decision.id(),
                decision.type().written(),
                decision.customer().value(),
                decision.outcome(),
                words.constant(decision.outcome()),
                sales ? null : answer.result(),
                answer.reasons(),
                answer.cures(),
                answer.missingData().stream().map(gap -> gap(gap, words)).toList(),
                answer.unused(),
                answer.humanReviewRequired(),
                decision.asOf(),
                answer.validUntil(),
                decision.decidedAt(),
                release(number, decision.release().hash()),
                replayed.differences().isEmpty(),
                replayed.engine().same(),
                sales ? List.of() : tables(number, replayed.evaluation(), new RowsInWords(locale)),
                audience == Audience.AUDIT ? trail(decision, replayed) : null);
    }

    private static ExplainedGap gap(AnsweredGap gap, ValueWords words) {
        return new ExplainedGap(gap.decision(), gap.field(), gap.wantedFor(), words.wantedFor(gap.wantedFor()));
    }

    private ExplainedRelease release(int number, String hash) {
        Release release = releases.get(number).orElseThrow(() -> NoSuchReleaseException.of(number));
        return new ExplainedRelease(
                number, "sha256:" + hash, release.author(), release.approvedBy(), release.effectiveFrom());
    }

    private List<ExplainedTable> tables(int release, Evaluation evaluation, RowsInWords words) {
        return evaluation.consultations().stream()
                .map(consultation -> new ConsultationInWords(consultation, release, origins, words).table())
                .toList();
    }

    private static @Nullable AuditTrail trail(DecisionRecord decision, Replays.Replayed replayed) {
        Evaluation evaluation = replayed.evaluation();
        return new AuditTrail(
                decision.caller(),
                evaluation.request(),
                evaluation.derived(),
                evaluation.firings(),
                replayed.differences());
    }
}
