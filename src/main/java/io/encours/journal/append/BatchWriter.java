package io.encours.journal.append;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import io.encours.journal.record.CallerKey;
import io.encours.journal.record.DecisionIds;
import io.encours.journal.record.IdempotencyConflict;
import io.encours.proof.chain.SealingCommit;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes a batch in one transaction and answers each of its decisions.
 *
 * <p>Keys are claimed in one order by every instance, so two batches with the same keys wait for each other and never
 * deadlock.
 */
@Component
final class BatchWriter {

    private static final Logger LOG = LoggerFactory.getLogger(BatchWriter.class);

    private static final Comparator<Pending> BY_KEY = comparing(BatchWriter::key, nullsFirst(naturalOrder()));

    private final DataSource dataSource;
    private final JournalSettings settings;
    private final SealingCommit sealing;
    private final DecisionIds ids;

    BatchWriter(DataSource dataSource, JournalSettings settings, SealingCommit sealing, DecisionIds ids) {
        this.dataSource = dataSource;
        this.settings = settings;
        this.sealing = sealing;
        this.ids = ids;
    }

    void write(List<Pending> batch) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setNetworkTimeout(Runnable::run, (int) settings.timeout().toMillis());
            connection.setAutoCommit(false);
            write(
                    new BatchTransaction(connection, sealing, ids),
                    batch.stream().filter(Pending::take).toList());
        } catch (SQLException unreachable) {
            fail(batch, SqlFailure.before(unreachable));
        }
    }

    /** Of two decisions with one key the second is to find the first on record, so it is written after it. */
    private static void write(BatchTransaction transaction, List<Pending> batch) {
        List<Pending> together = new ArrayList<>(batch.size());
        List<Pending> afterwards = new ArrayList<>();
        Set<CallerKey> keys = new HashSet<>();
        for (Pending pending : batch) {
            CallerKey key = key(pending);
            (key == null || keys.add(key) ? together : afterwards).add(pending);
        }
        together.sort(BY_KEY);
        if (!together.isEmpty()) {
            writeTogether(transaction, together);
        }
        writeEach(transaction, afterwards);
    }

    private static void writeTogether(BatchTransaction transaction, List<Pending> batch) {
        try {
            Set<UUID> written =
                    transaction.write(batch.stream().map(Pending::committed).toList());
            batch.forEach(pending -> answer(transaction, pending, written));
        } catch (SQLException exception) {
            SqlFailure failure = SqlFailure.during(exception);
            if (batch.size() > 1 && failure.mayBeOfOneRecord()) {
                writeEach(transaction, batch);
            } else {
                fail(batch, failure);
            }
        }
    }

    private static void writeEach(BatchTransaction transaction, List<Pending> batch) {
        batch.forEach(pending -> writeTogether(transaction, List.of(pending)));
    }

    private static void answer(BatchTransaction transaction, Pending pending, Set<UUID> written) {
        if (written.contains(pending.decision().id())) {
            pending.written();
        } else {
            answerFromRecord(transaction, pending);
        }
    }

    private static void answerFromRecord(BatchTransaction transaction, Pending pending) {
        try {
            pending.foundOnRecord(transaction.onRecord(pending.decision()));
        } catch (IdempotencyConflict conflict) {
            pending.failed(conflict);
        } catch (SQLException exception) {
            fail(List.of(pending), SqlFailure.before(exception));
        }
    }

    private static void fail(List<Pending> batch, SqlFailure failure) {
        LOG.warn(
                "{} decisions are not recorded: {}",
                batch.size(),
                failure.exception().getMessage());
        batch.forEach(pending -> pending.failed(failure.notRecorded()));
    }

    private static @Nullable CallerKey key(Pending pending) {
        return CallerKey.of(pending.decision());
    }
}
