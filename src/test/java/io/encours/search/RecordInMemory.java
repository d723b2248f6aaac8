package io.encours.search;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.encours.facts.RowSource;
import io.encours.journal.Journal;
import io.encours.journal.record.DecisionRecord;
import io.encours.search.RandomDecisions.Made;
import io.encours.shared.CustomerId;
import io.encours.shared.ReasonCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** What was put on record, searched by looking at every decision. */
final class RecordInMemory {

    private final Journal journal;
    private final List<Made> made = new ArrayList<>();
    private final Set<CustomerId> erased = new HashSet<>();

    RecordInMemory(Journal journal) {
        this.journal = journal;
    }

    void append(List<Made> decisions) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(16);
        for (Future<?> answer : callers.invokeAll(decisions.stream()
                .map(one -> (Callable<Object>) () -> journal.append(one.decision()))
                .toList())) {
            answer.get();
        }
        callers.shutdown();
        made.addAll(decisions);
    }

    void erased(CustomerId customer) {
        erased.add(customer);
    }

    List<UUID> ids(DecisionFilter filter) {
        return made.stream()
                .filter(one -> meets(one, filter))
                .map(one -> one.decision().id())
                .sorted(comparing(UUID::toString).reversed())
                .toList();
    }

    /** In how many decisions a row answered. */
    long fired(RowSource row) {
        return made.stream().filter(one -> rows(one).contains(row)).count();
    }

    Set<RowSource> rows() {
        return made.stream().flatMap(one -> rows(one).stream()).collect(toUnmodifiableSet());
    }

    private boolean meets(Made one, DecisionFilter filter) {
        DecisionRecord decision = one.decision();
        return (filter.customer() == null
                        || (!isErased(one) && filter.customer().equals(decision.customer())))
                && (filter.types().isEmpty() || filter.types().contains(decision.type()))
                && (filter.outcomes().isEmpty() || filter.outcomes().contains(decision.outcome()))
                && (filter.reason() == null || reasons(one).contains(filter.reason()))
                && isAny(filter.release(), decision.release().number())
                && (filter.row() == null || rows(one).contains(filter.row()))
                && isAny(filter.caller(), decision.caller())
                && isAny(filter.entity(), decision.entity())
                && (filter.from() == null || !decision.decidedAt().isBefore(filter.from()))
                && (filter.to() == null || decision.decidedAt().isBefore(filter.to()));
    }

    private static boolean isAny(@Nullable Object wanted, @Nullable Object found) {
        return wanted == null || wanted.equals(found);
    }

    private boolean isErased(Made one) {
        return erased.contains(one.decision().customer());
    }

    private Set<ReasonCode> reasons(Made one) {
        return isErased(one) ? Set.of() : one.reasons();
    }

    private Set<RowSource> rows(Made one) {
        return isErased(one) ? Set.of() : one.rows();
    }
}
