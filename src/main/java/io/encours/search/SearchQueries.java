package io.encours.search;

import io.encours.shared.CustomerId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Divides a search into statements, so that it can end where it has found enough. */
@Component
class SearchQueries {

    /** With more of them, a page of the customer's decisions is as a rule full before it has come far. */
    private static final long FEW = 20_000;

    private final IndexedPeriod indexed;
    private final TableRows rows;
    private final UsageDays days;
    private final CustomerDecisions customers;

    SearchQueries(IndexedPeriod indexed, TableRows rows, UsageDays days, CustomerDecisions customers) {
        this.indexed = indexed;
        this.rows = rows;
        this.days = days;
        this.customers = customers;
    }

    /**
     * The statements, what is found by an earlier one being newer.
     *
     * @param after where the page before ended
     * @param wanted decisions that suffice
     */
    List<SearchQuery> of(DecisionFilter filter, @Nullable Cursor after, int wanted) {
        Optional<Integer> row = Optional.ofNullable(filter.row()).flatMap(rows::find);
        if (filter.row() != null && row.isEmpty()) {
            return List.of();
        }
        return period(filter, after).stream()
                .flatMap(period -> stretches(filter, row.orElse(null), period, wanted).stream())
                .map(stretch -> new SearchQuery(filter, row.orElse(null), stretch, after))
                .toList();
    }

    /** Where there may be something, the latest first. */
    private List<Stretch> stretches(DecisionFilter filter, @Nullable Integer row, Span period, int wanted) {
        if (row == null && filter.reason() == null) {
            return months(period);
        }
        List<DayCount> counted = days.of(filter, row, period);
        CustomerId customer = filter.customer();
        return customer == null || areRarerThan(customer, counted, period)
                ? counted(counted, period, wanted)
                : months(period);
    }

    /** So much rarer that it is faster to fetch them all than to go through the decisions of the customer. */
    private boolean areRarerThan(CustomerId customer, List<DayCount> counted, Span period) {
        long decisions = counted.stream().mapToLong(DayCount::decisions).sum();
        return decisions <= FEW && customers.areMoreThan(2 * decisions, customer, period);
    }

    private static List<Stretch> months(Span period) {
        return period.months().stream()
                .map(month -> new Stretch(month, List.of()))
                .toList();
    }

    private static List<Stretch> counted(List<DayCount> counted, Span period, int wanted) {
        return Stretch.of(counted, wanted).stream()
                .map(stretch -> stretch.within(period))
                .filter(stretch -> !stretch.span().isEmpty())
                .toList();
    }

    private Optional<Span> period(DecisionFilter filter, @Nullable Cursor after) {
        return indexed.period()
                .map(period -> period.within(filter.from(), filter.to()))
                .map(period -> period.within(
                        null, after == null ? null : after.lastDecidedAt().plusMillis(1)))
                .filter(period -> !period.isEmpty());
    }
}
