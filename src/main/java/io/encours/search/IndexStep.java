package io.encours.search;

import static io.encours.storage.Columns.at;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.toSet;

import io.encours.facts.RowSource;
import io.encours.journal.record.RecordKind;
import io.encours.search.NextBlocks.NextBlock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the next blocks of the chain into the index, and notes how far it came, in one transaction.
 *
 * <p>So each decision is taken in and counted once, however often an instance is killed. Over all instances one step is at
 * work at a time: whoever holds the note.
 */
@Component
class IndexStep {

    private static final String TAKE = "select block from encours.search_progress for update skip locked";
    private static final String NOTE = """
            update encours.search_progress
            set block = ?, until = ?, first = least(first, ?::timestamptz), last = greatest(last, ?::timestamptz)
            """;

    private final JdbcClient jdbc;
    private final IndexEntries indexEntries;
    private final TransactionTemplate transaction;
    private final TableRows tableRows;
    private final IndexRows indexRows;
    private final UsageCounts counts;
    private final int batch;

    IndexStep(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            IndexEntries indexEntries,
            TableRows tableRows,
            IndexRows indexRows,
            UsageCounts counts,
            SearchSettings settings) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.indexEntries = indexEntries;
        this.tableRows = tableRows;
        this.indexRows = indexRows;
        this.counts = counts;
        this.batch = settings.batch();
    }

    /** The decisions that were taken in; negative where there was nothing to do, or another instance is at it. */
    int take() {
        Integer taken = transaction.execute(status ->
                jdbc.sql(TAKE).query(Long.class).optional().map(this::takeAfter).orElse(-1));
        return taken == null ? -1 : taken;
    }

    private int takeAfter(long block) {
        NextBlocks next = NextBlocks.after(block, later(block), batch);
        if (next.isEmpty()) {
            return -1;
        }
        List<IndexEntry> entries = indexEntries.of(next.batches(RecordKind.DECISION));
        Set<RowSource> rows = entries.stream()
                .flatMap(entry -> entry.grounds().rows().stream())
                .collect(toSet());
        Map<RowSource, Integer> numbers = tableRows.numbers(rows);
        indexRows.add(entries, numbers);
        indexRows.blank(next.batches(RecordKind.ERASURE));
        counts.add(entries, numbers);
        jdbc.sql(NOTE)
                .param(next.last().number())
                .param(at(next.last().sealedAt()))
                .param(decidedAt(entries).min(naturalOrder()).orElse(null))
                .param(decidedAt(entries).max(naturalOrder()).orElse(null))
                .update();
        return entries.size();
    }

    private static Stream<OffsetDateTime> decidedAt(List<IndexEntry> entries) {
        return entries.stream().map(entry -> at(entry.decidedAt()));
    }

    private List<NextBlock> later(long block) {
        return jdbc.sql(NextBlocks.QUERY)
                .param(block)
                .param(batch)
                .query((row, number) -> NextBlock.read(row))
                .list();
    }
}
