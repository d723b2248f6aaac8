package io.encours.simulation;

import io.encours.job.Hold;
import io.encours.journal.record.RecordPosition;
import io.encours.shared.Money;
import io.encours.shared.ReasonCode;
import io.encours.storage.Columns;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts down what windows came to, each in one transaction with how far the job has come: so every decision counts
 * exactly once, whenever a run ends and whoever goes on.
 */
@Component
class WindowStore {

    /** Erasure takes the same lock, alone: either it finds what is inserted here, or this finds the erasure. */
    private static final String LOCK = "select pg_advisory_xact_lock_shared(hashtext('encours.replay_difference'))";

    private static final String ADVANCE = """
            update encours.replay
            set done = done + :done, identical = identical + :identical, different = different + :different,
                erased = erased + :erased, failed = failed + :failed, other_engine = other_engine + :otherEngine,
                position_at = :at, position_id = :position,
                worked_millis = worked_millis + :millis
            where id = :id and holder = :holder and state = 'RUNNING' and position_id is not distinct from :before::uuid
            """;

    private static final String ERASED = "select decision_id from encours.erasure where decision_id = any(?)";

    private static final String INSERT = """
            insert into encours.replay_difference (replay, decided_at, decision_id, type, release_number, change,
              outcome_before, outcome_after, amount_before, currency_before, amount_after, currency_after, reasons_gone,
              reasons_new, why, erased)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final TallyStore tallies;
    private final TransactionTemplate transaction;

    WindowStore(JdbcClient jdbc, JdbcTemplate batches, TallyStore tallies, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.tallies = tallies;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Saves a window.
     *
     * @param before where the window before ended; null for the first
     * @param took how long it took
     * @return whether it is saved; it is not where the job was cancelled, or is somebody else's by now
     */
    boolean save(Hold<ReplayJob> hold, @Nullable RecordPosition before, Window window, Duration took) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            jdbc.sql(LOCK).query((row, index) -> index).list();
            boolean held = advance(hold, before, window, took);
            if (held) {
                insert(hold.job().id(), window.differences());
                tallies.add(hold.job().id(), window);
            }
            return held;
        }));
    }

    private boolean advance(Hold<ReplayJob> hold, @Nullable RecordPosition before, Window window, Duration took) {
        ReplayCounts counts = window.counts();
        return jdbc.sql(ADVANCE)
                        .param("done", counts.done())
                        .param("identical", counts.identical())
                        .param("different", counts.different())
                        .param("erased", counts.erased())
                        .param("failed", counts.failed())
                        .param("otherEngine", counts.otherEngine())
                        .param("at", Columns.at(window.last().decidedAt()))
                        .param("position", window.last().id())
                        .param("millis", took.toMillis())
                        .param("id", hold.job().id())
                        .param("holder", hold.holder())
                        .param("before", before == null ? null : before.id())
                        .update()
                == 1;
    }

    private void insert(int job, List<Finding> differences) {
        if (!differences.isEmpty()) {
            Set<UUID> erased = erased(differences);
            batches.batchUpdate(
                    INSERT,
                    differences,
                    differences.size(),
                    (statement, finding) -> fill(
                            statement, job, erased.contains(finding.decisionId()) ? finding.forgotten() : finding));
        }
    }

    /** What was erased while it was decided again. */
    private Set<UUID> erased(List<Finding> differences) {
        return new HashSet<>(jdbc.sql(ERASED)
                .param(differences.stream().map(Finding::decisionId).toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    private static void fill(PreparedStatement statement, int job, Finding finding) throws SQLException {
        int column = 0;
        for (Object value : new @Nullable Object[] {
            job,
            Columns.at(finding.decidedAt()),
            finding.decisionId(),
            finding.type().written(),
            finding.release(),
            finding.change().name(),
            finding.outcomeBefore(),
            finding.outcomeAfter(),
            amount(finding.amountBefore()),
            currency(finding.amountBefore()),
            amount(finding.amountAfter()),
            currency(finding.amountAfter()),
            texts(statement, finding.reasonsGone()),
            texts(statement, finding.reasonsNew()),
            finding.why(),
            finding.erased()
        }) {
            statement.setObject(++column, value);
        }
    }

    private static @Nullable BigDecimal amount(@Nullable Money money) {
        return money == null ? null : money.amount();
    }

    private static @Nullable String currency(@Nullable Money money) {
        return money == null ? null : money.currency().getCurrencyCode();
    }

    private static Array texts(PreparedStatement statement, List<ReasonCode> codes) throws SQLException {
        return statement
                .getConnection()
                .createArrayOf("text", codes.stream().map(ReasonCode::value).toArray());
    }
}
