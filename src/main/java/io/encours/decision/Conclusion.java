package io.encours.decision;

import io.encours.decision.DecisionDocument.RecordedReason;
import io.encours.facts.ConvertedCurrency;
import io.encours.facts.Cure;
import io.encours.facts.MissingData;
import io.encours.facts.Result;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an answer is worded from.
 *
 * @param result the conclusion, where there was one
 * @param reasons why
 * @param cures what would lead to a better answer
 * @param missingData what was wanted and not given
 * @param humanReviewRequired whether a person must look
 * @param validUntil the last day the answer holds
 * @param emptyLists the lists of the request that were taken as looked up because they were there
 * @param unused JSON pointers to facts that were given and that no rule looked at; null where that was not found out yet
 * @param converted the currencies whose amounts were converted
 */
public record Conclusion(
        @Nullable Result result,
        List<RecordedReason> reasons,
        List<Cure> cures,
        List<MissingData> missingData,
        boolean humanReviewRequired,
        @Nullable LocalDate validUntil,
        List<String> emptyLists,
        @Nullable List<String> unused,
        List<ConvertedCurrency> converted) {}
