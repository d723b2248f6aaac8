package io.encours.search;

import static io.encours.search.SearchConditions.at;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Searches the decisions on record, newest first.
 *
 * <p>It goes through the months from the last one back and ends where it has found enough, so that a month with plenty is
 * never sorted as a whole.
 */
@Component
public class DecisionSearch {

    private static final int AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final IndexedPeriod indexed;
    private final FoundDecisions found;
    private final TableRows rows;
    private final Clock clock;

    DecisionSearch(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            IndexedPeriod indexed,
            FoundDecisions found,
            TableRows rows,
            Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.indexed = indexed;
        this.found = found;
        this.rows = rows;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * One page.
     *
     * @param after where the page before ended; from the newest where it is absent
     * @param limit most decisions on the page, 1 or more
     * @throws IllegalArgumentException if the cursor is of another filter
     */
    public Page page(DecisionFilter filter, @Nullable Cursor after, int limit) {
        if (after != null && !after.isOf(filter)) {
            throw new IllegalArgumentException("the cursor is of another search");
        }
        Instant now = clock.instant();
        return inOneView(() -> {
            List<FoundDecision> decisions = newest(filter, after, limit + 1);
            List<FoundDecision> page = decisions.subList(0, Math.min(limit, decisions.size()));
            Cursor next =
                    decisions.size() > limit ? Cursor.after(page.get(limit - 1).id(), filter) : null;
            return new Page(found.withCustomers(page), next, indexed.until(now));
        });
    }

    /** Every decision of a search, newest first, a thousand at a time. */
    public void each(DecisionFilter filter, Consumer<FoundDecision> consumer) {
        Cursor next = null;
        do {
            Page page = page(filter, next, AT_ONCE);
            page.decisions().forEach(consumer);
            next = page.next();
        } while (next != null);
    }

    /** How many decisions a search would find. */
    public long count(DecisionFilter filter) {
        return inOneView(() -> {
            long count = 0;
            for (Span month : months(filter, null)) {
                count += conditions(filter, month, null)
                        .map(conditions -> count(conditions, filter))
                        .orElse(0L);
            }
            return count;
        });
    }

    private long count(SearchConditions conditions, DecisionFilter filter) {
        return jdbc.sql("select count(*) from %s where %s".formatted(source(filter), conditions.sql()))
                .params(conditions.parameters())
                .query(Long.class)
                .single();
    }

    private List<FoundDecision> newest(DecisionFilter filter, @Nullable Cursor after, int most) {
        List<FoundDecision> newest = new ArrayList<>();
        for (Span month : months(filter, after)) {
            conditions(filter, month, after)
                    .ifPresent(conditions -> newest.addAll(newest(conditions, filter, most - newest.size())));
            if (newest.size() == most) {
                break;
            }
        }
        return newest;
    }

    private List<FoundDecision> newest(SearchConditions conditions, DecisionFilter filter, int most) {
        return jdbc.sql("select %s from %s where %s order by s.decided_at desc, s.decision_id desc limit %d"
                        .formatted(FoundDecisions.COLUMNS, source(filter), conditions.sql(), most))
                .params(conditions.parameters())
                .query((row, number) -> FoundDecisions.row(row))
                .list();
    }

    private static String source(DecisionFilter filter) {
        return filter.customer() == null
                ? "encours.decision_search s"
                : "encours.decision_content c join encours.decision_search s"
                        + " on s.decided_at = c.decided_at and s.decision_id = c.decision_id";
    }

    private List<Span> months(DecisionFilter filter, @Nullable Cursor after) {
        return indexed.period()
                .map(period -> period.within(
                        filter.from(),
                        after == null ? null : after.lastDecidedAt().plusMillis(1)))
                .map(period -> period.within(null, filter.to()))
                .map(Span::months)
                .orElse(List.of());
    }

    /** Empty where nothing can be found. */
    private Optional<SearchConditions> conditions(DecisionFilter filter, Span month, @Nullable Cursor after) {
        Optional<Integer> row = Optional.ofNullable(filter.row()).flatMap(rows::find);
        if (filter.row() != null && row.isEmpty()) {
            return Optional.empty();
        }
        SearchConditions conditions = SearchConditions.of(filter, row.orElse(null));
        if (filter.customer() != null) {
            conditions.add("c.customer = ?", filter.customer().value());
            conditions.add("c.decided_at >= ?", at(month.from()));
            conditions.add("c.decided_at < ?", at(month.to()));
        }
        conditions.within(month);
        conditions.before(after);
        return Optional.of(conditions);
    }

    private <T> T inOneView(Supplier<T> reading) {
        T result = transaction.execute(status -> reading.get());
        if (result == null) {
            throw new IllegalStateException("nothing was read");
        }
        return result;
    }
}
