package io.encours.search;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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
 * <p>It goes back month by month and ends where it has found enough, or has looked for long enough. For a row or a reason the
 * counts of each day tell where to look and how, so that neither what is in every second decision nor what is in one of a
 * million takes long.
 */
@Component
public class DecisionSearch {

    private static final int AT_ONCE = 1000;

    /** Each statement is planned for its own values. */
    private static final String SETTINGS = """
            select set_config('plan_cache_mode', 'force_custom_plan', true),
                   set_config('max_parallel_workers_per_gather', '0', true)
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final IndexedPeriod indexed;
    private final SearchQueries queries;
    private final FoundDecisions found;
    private final SearchSettings settings;
    private final Clock clock;

    DecisionSearch(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            IndexedPeriod indexed,
            SearchQueries queries,
            FoundDecisions found,
            SearchSettings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
        this.indexed = indexed;
        this.found = found;
        this.queries = queries;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * One page. It holds less than was asked for, or nothing, and yet has a next one, where little was found in the time that
     * a search takes at most; each page comes at least a month further, or to a day on which there is something.
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
            Newest newest = newest(filter, after, limit + 1);
            List<FoundDecision> decisions = found.withCustomers(newest.first(limit));
            Cursor next = newest.next(filter, limit);
            return new Page(decisions, next, newest.lookedUntil(limit), indexed.until(now));
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

    private Newest newest(DecisionFilter filter, @Nullable Cursor after, int most) {
        Instant end = clock.instant().plus(settings.patience());
        List<FoundDecision> newest = new ArrayList<>();
        Iterator<SearchQuery> open = queries.of(filter, after, most).iterator();
        while (open.hasNext()) {
            SearchQuery query = open.next();
            newest.addAll(found(query, most - newest.size()));
            if (newest.size() == most) {
                return new Newest(newest, null);
            }
            if (open.hasNext() && !clock.instant().isBefore(end)) {
                return new Newest(newest, query.begin());
            }
        }
        return new Newest(newest, null);
    }

    private List<FoundDecision> found(SearchQuery query, int most) {
        return jdbc.sql(query.newest(most))
                .params(query.parameters())
                .query((row, number) -> FoundDecisions.row(row))
                .list();
    }

    /**
     * What was found, newest first.
     *
     * @param decisions as many as were looked for, or all up to where it was given up, or all there are
     * @param givenUpAt everything decided at or after this instant was looked at, and nothing before it; null where the
     *     search came to its end
     */
    private record Newest(
            List<FoundDecision> decisions, @Nullable Instant givenUpAt) {

        List<FoundDecision> first(int limit) {
            return decisions.subList(0, Math.min(limit, decisions.size()));
        }

        @Nullable
        Cursor next(DecisionFilter filter, int limit) {
            if (decisions.size() > limit) {
                return Cursor.after(decisions.get(limit - 1).id(), filter);
            }
            return givenUpAt == null ? null : Cursor.before(givenUpAt, filter);
        }

        @Nullable
        Instant lookedUntil(int limit) {
            return decisions.size() > limit ? null : givenUpAt;
        }
    }

    private <T> T inOneView(Supplier<T> reading) {
        T result = transaction.execute(status -> {
            jdbc.sql(SETTINGS).query().singleRow();
            return reading.get();
        });
        if (result == null) {
            throw new IllegalStateException("nothing was read");
        }
        return result;
    }
}
