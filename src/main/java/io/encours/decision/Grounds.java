package io.encours.decision;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.encours.engine.Evaluation;
import io.encours.engine.Firing;
import io.encours.facts.Reason;
import io.encours.facts.RowSource;
import io.encours.shared.ReasonCode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why a decision on record came out as it did, in short.
 *
 * @param reasons that were given
 * @param rows that answered, each once however often it was asked
 */
public record Grounds(Set<ReasonCode> reasons, Set<RowSource> rows) {

    /** Of a decision that nothing is known of any more. */
    public static final Grounds NONE = new Grounds(Set.of(), Set.of());

    public Grounds {
        reasons = Set.copyOf(reasons);
        rows = Set.copyOf(rows);
    }

    /** Of what was just concluded: the same as those of its document. */
    static Grounds of(Evaluation evaluation) {
        return new Grounds(
                evaluation.reasons().stream().map(Reason::code).collect(toUnmodifiableSet()),
                evaluation.rows().collect(toUnmodifiableSet()));
    }

    /**
     * Reads them from the document of a decision and skips the rest.
     *
     * @throws tools.jackson.core.JacksonException if it is no such document
     */
    public static Grounds of(String document) {
        Traced traced = DecisionDocument.part(document, Traced.class);
        return new Grounds(
                traced.reasons().stream().map(Coded::code).collect(toUnmodifiableSet()),
                traced.firings().stream()
                        .flatMap(firing -> firing.rows().stream())
                        .collect(toUnmodifiableSet()));
    }

    record Coded(ReasonCode code) {}

    record Traced(List<Coded> reasons, List<Firing> firings) {
        Traced(@Nullable List<Coded> reasons, @Nullable List<Firing> firings) {
            this.reasons = reasons == null ? List.of() : reasons;
            this.firings = firings == null ? List.of() : firings;
        }
    }
}
