package io.encours.decision;

import io.encours.decision.DecisionAnswer.AnsweredConversion;
import io.encours.decision.DecisionAnswer.AnsweredCure;
import io.encours.decision.DecisionAnswer.AnsweredGap;
import io.encours.decision.DecisionAnswer.AnsweredNotice;
import io.encours.decision.DecisionAnswer.AnsweredReason;
import io.encours.decision.DecisionAnswer.AnsweredRelease;
import io.encours.decision.DecisionAnswer.AnsweredUnused;
import io.encours.decision.DecisionAnswer.NoticeCode;
import io.encours.decision.DecisionDocument.RecordedReason;
import io.encours.facts.Result;
import io.encours.facts.RowSource;
import io.encours.journal.record.DecisionRecord;
import io.encours.page.PageTexts;
import io.encours.rulebook.release.Releases;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words what is on record for whoever asks. */
@Component
public class Answers {

    private final Releases releases;

    Answers(Releases releases) {
        this.releases = releases;
    }

    /** The answer of a decision, its reasons in the texts of the release that decided. */
    public <R extends Result> DecisionAnswer<R> answer(Decided decided, Audience audience, Locale locale) {
        try (Releases.Lease release =
                releases.lease(decided.decision().release().number())) {
            return worded(
                    decided.decision(),
                    decided.conclusion(),
                    new ReasonTexts(release.policy(), audience, locale),
                    new Phrases(release.policy(), locale),
                    PageTexts.of("io.encours.decision.notices", locale));
        }
    }

    @SuppressWarnings("unchecked")
    private static <R extends Result> DecisionAnswer<R> worded(
            DecisionRecord decision, Conclusion conclusion, ReasonTexts texts, Phrases phrases, PageTexts notices) {
        return new DecisionAnswer<>(
                decision.id(),
                decision.type().written(),
                decision.outcome(),
                (R) shown(conclusion.result(), texts.audience(), phrases),
                conclusion.reasons().stream()
                        .map(reason -> worded(reason, texts))
                        .toList(),
                conclusion.cures().stream().map(AnsweredCure::of).toList(),
                conclusion.missingData().stream().map(AnsweredGap::of).toList(),
                conclusion.humanReviewRequired(),
                AnsweredRelease.of(decision.release()),
                decision.asOf(),
                notices(conclusion, notices),
                conclusion.converted().stream().map(AnsweredConversion::of).toList(),
                unused(conclusion, notices),
                conclusion.validUntil(),
                decision.decidedAt(),
                decision.correlated());
    }

    private static List<AnsweredNotice> notices(Conclusion conclusion, PageTexts texts) {
        NoticeCode code = NoticeCode.EMPTY_LIST_TAKEN_AS_LOOKED_UP;
        return conclusion.emptyLists().stream()
                .map(pointer -> new AnsweredNotice(code, pointer, texts.of(code.name())))
                .toList();
    }

    private static @Nullable List<AnsweredUnused> unused(Conclusion conclusion, PageTexts texts) {
        return conclusion.unused() == null
                ? null
                : conclusion.unused().stream()
                        .map(pointer -> new AnsweredUnused(pointer, texts.of("UNUSED")))
                        .toList();
    }

    private static @Nullable Result shown(@Nullable Result result, Audience audience, Phrases phrases) {
        return result == null ? null : ShownResult.of(result, audience, phrases);
    }

    private static AnsweredReason worded(RecordedReason reason, ReasonTexts texts) {
        RowSource source = reason.source();
        return new AnsweredReason(
                reason.code(),
                texts.text(reason.code(), reason.values()),
                source == null ? null : source.table(),
                source == null ? null : source.sheet(),
                source == null ? null : source.row(),
                texts.figures(reason.code(), reason.values()));
    }
}
