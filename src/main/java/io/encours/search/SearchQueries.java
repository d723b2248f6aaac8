package io.encours.search;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Divides a search into statements, so that it can end where it has found enough. */
@Component
class SearchQueries {

    private final IndexedPeriod indexed;
    private final TableRows rows;
    private final UsageDays days;

    SearchQueries(IndexedPeriod indexed, TableRows rows, UsageDays days) {
        this.indexed = indexed;
        this.rows = rows;
        this.days = days;
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
        boolean isCounted = filter.customer() == null && (row != null || filter.reason() != null);
        return isCounted
                ? Stretch.of(days.of(filter, row, period), wanted).stream()
                        .map(stretch -> stretch.within(period))
                        .filter(stretch -> !stretch.span().isEmpty())
                        .toList()
                : period.months().stream()
                        .map(month -> new Stretch(month, List.of()))
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
