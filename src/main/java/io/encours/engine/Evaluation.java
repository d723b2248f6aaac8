package io.encours.engine;

import io.encours.facts.Cure;
import io.encours.facts.DecisionType;
import io.encours.facts.MissingData;
import io.encours.facts.Reason;
import io.encours.facts.Remedy;
import io.encours.facts.Request;
import io.encours.facts.Result;
import io.encours.facts.RowSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a policy concludes from a request, and how.
 *
 * @param type the decision that was asked for
 * @param request the facts it was asked with
 * @param result the conclusion; absent if no rule concluded, and then the answer is {@link #REFER}
 * @param reasons why, the weightiest first
 * @param cures what would lead to a better answer
 * @param missingData what was wanted and not given, for this decision and those it needed
 * @param humanReviewRequired whether a person must look before the answer takes effect
 * @param derived what the rules worked out on the way, the results of decisions needed among them
 * @param firings the rules that fired and the tables that were asked, in order
 * @param consultations what the tables were asked
 * @param unused JSON pointers to facts that were given and that no rule looked at
 */
public record Evaluation(
        DecisionType type,
        Request request,
        @Nullable Result result,
        List<Reason> reasons,
        List<Cure> cures,
        List<MissingData> missingData,
        boolean humanReviewRequired,
        List<Object> derived,
        List<Firing> firings,
        List<Consultation> consultations,
        List<String> unused) {

    /** The outcome where no rule concluded: a person decides, nothing is approved in silence. */
    public static final String REFER = "REFER";

    /** The code of the reason that then stands alone. */
    public static final String NO_RULE = "NO_RULE";

    /** The date it was evaluated for. */
    public LocalDate asOf() {
        return Objects.requireNonNull(request.asOf());
    }

    public String outcome() {
        return result == null ? REFER : result.outcome();
    }

    /** What the rules put forward as something that may lead to a better answer. */
    Stream<Remedy> remedies() {
        return derived.stream()
                .filter(Remedy.class::isInstance)
                .map(Remedy.class::cast)
                .filter(remedy -> remedy.decision() == type);
    }

    Evaluation with(List<Cure> found) {
        return new Evaluation(
                type,
                request,
                result,
                reasons,
                found,
                missingData,
                humanReviewRequired,
                derived,
                firings,
                consultations,
                unused);
    }

    Evaluation missing(List<MissingData> more) {
        return new Evaluation(
                type,
                request,
                result,
                reasons,
                cures,
                Stream.concat(missingData.stream(), more.stream()).toList(),
                humanReviewRequired,
                derived,
                firings,
                consultations,
                unused);
    }

    Evaluation leaving(List<String> facts) {
        return new Evaluation(
                type,
                request,
                result,
                reasons,
                cures,
                missingData,
                humanReviewRequired,
                derived,
                firings,
                consultations,
                List.copyOf(facts));
    }

    /** Every table row that had a part in the answer, in the order of use. */
    public Stream<RowSource> rows() {
        return firings.stream().mapMulti((firing, rows) -> firing.rows().forEach(rows));
    }
}
