package io.encours.search.usage;

import io.encours.page.ValueWords;
import io.encours.rulebook.history.RowHistories;
import io.encours.rulebook.history.TableHistory;
import io.encours.search.IndexedPeriod;
import io.encours.search.RowUsages;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Puts what rows did together with how they came to be. */
@Component
class Usages {

    private final RowHistories histories;
    private final RowUsages usages;
    private final IndexedPeriod indexed;
    private final Clock clock;

    Usages(RowHistories histories, RowUsages usages, IndexedPeriod indexed, Clock clock) {
        this.histories = histories;
        this.usages = usages;
        this.indexed = indexed;
        this.clock = clock;
    }

    /**
     * Of the rows of a workbook as of a release.
     *
     * @param locale of the words for what stands in cells: French or, for any other, English
     * @throws io.encours.rulebook.NoSuchReleaseException if there is no such release, or it has no such workbook
     */
    WorkbookUsage of(int release, String workbook, Locale locale) {
        List<TableHistory> tables = histories.of(release, workbook);
        Instant until = indexed.until(clock.instant());
        Firings firings = Firings.of(usages.of(workbook));
        return new WorkbookUsage(
                workbook,
                release,
                until,
                tables.stream()
                        .map(table -> new UsageOfTable(table, firings, release, ValueWords.in(locale)).usage())
                        .toList());
    }
}
