package io.encours.search;

import static io.encours.storage.Columns.at;

import io.encours.shared.CustomerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
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
              where encours.search_keys(k.decided_at, k.reasons, k.rows) && array(select day + %s from unnest(:days::bigint[]) day)
                and k.decided_at >= :month_begin and k.decided_at < :month_end)
            """;

    private static final String LISTED_OF_CUSTOMER = """
            s join encours.decision_content c
              on c.decided_at = s.decided_at and c.decision_id = s.decision_id and c.customer = :customer and %s
            """;

    /** In the order of the customer's decisions, so that it ends where the page does, however many there are. */
    private static final String OF_CUSTOMER = """
            (select c.decided_at, c.decision_id from encours.decision_content c %s
             where c.customer = :customer and %s order by c.decided_at desc, c.decision_id desc) c
            cross join lateral (
              select * from encours.decision_search i
              where i.decided_at = c.decided_at and i.decision_id = c.decision_id and %s offset 0) s
            """;

    /**
     * Leaves of a customer's decisions those that meet a condition. Nothing but keys is read of either side, and for one
     * value in one order, so that ten thousand decisions of a month are gone through in milliseconds.
     */
    private static final String MEETING = """
            join encours.decision_search i%1$d
              on i%1$d.decided_at = c.decided_at and i%1$d.decision_id = c.decision_id and i%1$d.%2$s
              and i%1$d.decided_at >= :begin and i%1$d.decided_at < :end
            """;

    private static final String WITHIN = "%1$s.decided_at >= :begin and %1$s.decided_at < :end";
    private static final String BEFORE = " and (%1$s.decided_at, %1$s.decision_id) < (:last_at, :last)";
    private static final int DAY_SHIFT = 32;

    private final Map<String, Object> parameters = new HashMap<>();
    private final SearchConditions conditions;
    private final Instant begin;
    private final String within;
    private final String listed;
    private final String from;
    private final String where;
    private final String order;

    SearchQuery(DecisionFilter filter, @Nullable Integer row, Stretch stretch, @Nullable Cursor after) {
        conditions = SearchConditions.of(filter, row);
        parameters.putAll(conditions.parameters());
        begin = stretch.span().from();
        within = within(stretch.span(), after);
        listed = stretch.isSparse() ? listed(row, stretch) : "";
        CustomerId customer = filter.customer();
        if (customer != null) {
            parameters.put("customer", customer.value());
        }
        boolean walked = customer != null && !stretch.isSparse();
        String table = stretch.isSparse() ? "s" : "encours.decision_search s";
        from = customer == null ? table : walked ? ofCustomer() : LISTED_OF_CUSTOMER.formatted(within("c"));
        where = walked ? conditions.others("s") : conditions.all("s") + " and " + within("s");
        order = walked ? "c" : "s";
    }

    private String within(Span span, @Nullable Cursor after) {
        parameters.put("begin", at(span.from()));
        parameters.put("end", at(span.to()));
        if (after == null) {
            return WITHIN;
        }
        parameters.put("last_at", at(after.lastDecidedAt()));
        parameters.put("last", after.last());
        return WITHIN + BEFORE;
    }

    private String within(String table) {
        return within.formatted(table);
    }

    private String listed(@Nullable Integer row, Stretch stretch) {
        parameters.put("days", stretch.days().stream().map(SearchQuery::key).toArray(Long[]::new));
        parameters.put("month_begin", at(stretch.month().from()));
        parameters.put("month_end", at(stretch.month().to()));
        return LISTED.formatted(row == null ? "encours.search_reason_key(:reasons)" : ":rows::integer");
    }

    private static long key(LocalDate day) {
        return day.toEpochDay() << DAY_SHIFT;
    }

    private String ofCustomer() {
        StringBuilder meeting = new StringBuilder();
        for (int i = 0; i < conditions.indexed().size(); i++) {
            meeting.append(MEETING.formatted(i, conditions.indexed().get(i)));
        }
        return OF_CUSTOMER.formatted(meeting, within("c"), within("i"));
    }

    /** What is found was decided at or after this instant. */
    Instant begin() {
        return begin;
    }

    /** Reads what is found, newest first, as {@link FoundDecisions#row} expects it. */
    String newest(int most) {
        return listed
                + "select %1$s from %2$s where %3$s order by %4$s.decided_at desc, %4$s.decision_id desc limit %5$d"
                        .formatted(FoundDecisions.COLUMNS, from, where, order, most);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
