package io.encours.search;

import static io.encours.storage.Columns.at;

import io.encours.shared.CustomerId;
import io.encours.shared.ReasonCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement of a search.
 *
 * <p>Its shape, and not the planner's guess of how often a row or a reason occurs, decides how it is executed.
 */
final class SearchQuery {

    /** Fetched before anything else is asked of it, and within bounds that hide the time of the stretch. */
    private static final String LISTED = """
            with s as materialized (
              select * from encours.decision_search k
              where encours.search_keys(k.decided_at, k.reasons, k.rows) && array(select day + %s from unnest(?::bigint[]) day)
                and k.decided_at >= ? and k.decided_at < ?)
            """;

    private static final String OF_CUSTOMER = """
            encours.decision_content c
            join encours.decision_search s on s.decided_at = c.decided_at and s.decision_id = c.decision_id
            """;

    /** In the order of the customer's decisions, however many there are. */
    private static final String ALL_OF_CUSTOMER = """
            encours.decision_content c
            cross join lateral (
              select * from encours.decision_search i
              where i.decided_at = c.decided_at and i.decision_id = c.decision_id offset 0) s
            """;

    private static final int DAY_SHIFT = 32;

    private final List<Object> parameters = new ArrayList<>();
    private final String listed;
    private final String from;
    private final String order;
    private final SearchConditions conditions;
    private final Instant begin;

    SearchQuery(DecisionFilter filter, @Nullable Integer row, Stretch stretch, @Nullable Cursor after) {
        CustomerId customer = filter.customer();
        conditions = SearchConditions.of(filter, row);
        begin = stretch.span().from();
        boolean all = conditions.areNone();
        listed = stretch.isSparse() ? listed(filter, row, stretch) : "";
        if (customer == null) {
            from = stretch.isSparse() ? "s" : "encours.decision_search s";
            order = "s";
        } else {
            from = all ? ALL_OF_CUSTOMER : OF_CUSTOMER;
            order = "c";
            conditions.add("c.customer = ?", customer.value());
            conditions.within("c", stretch.span(), after);
        }
        if (customer == null || !all) {
            conditions.within("s", stretch.span(), after);
        }
        parameters.addAll(conditions.parameters());
    }

    private String listed(DecisionFilter filter, @Nullable Integer row, Stretch stretch) {
        ReasonCode reason = filter.reason();
        String key = row == null ? "encours.search_reason_key(?)" : "?::integer";
        parameters.add(row == null ? String.valueOf(reason) : row);
        parameters.add(stretch.days().stream().map(SearchQuery::key).toArray(Long[]::new));
        parameters.add(at(stretch.month().from()));
        parameters.add(at(stretch.month().to()));
        return LISTED.formatted(key);
    }

    private static long key(LocalDate day) {
        return day.toEpochDay() << DAY_SHIFT;
    }

    /** What is found was decided at or after this instant. */
    Instant begin() {
        return begin;
    }

    /** Counts what is found. */
    String count() {
        return listed + "select count(*) from %s where %s".formatted(from, conditions.sql());
    }

    /** Reads what is found, newest first, as {@link FoundDecisions#row} expects it. */
    String newest(int most) {
        return listed
                + "select %1$s from %2$s where %3$s order by %4$s.decided_at desc, %4$s.decision_id desc limit %5$d"
                        .formatted(FoundDecisions.COLUMNS, from, conditions.sql(), order, most);
    }

    List<Object> parameters() {
        return parameters;
    }
}
