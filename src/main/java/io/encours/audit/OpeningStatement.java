package io.encours.audit;

import io.encours.proof.chain.Chain;
import io.encours.storage.Columns;
import io.encours.storage.StartupStep;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * States the rows that were there before the log stated any, once, an entry for each draft and release. From then on they
 * are proven.
 *
 * <p>A row that is not stated later on is never taken in: somebody put it there.
 */
@Component
final class OpeningStatement extends StartupStep {

    enum OpeningAction implements AuditAction {
        ROWS_STATED
    }

    /** After what is older than the chain was taken in, and before anything of the policy is written. */
    private static final int PHASE = Chain.PHASE + 3;

    private static final Logger LOG = LoggerFactory.getLogger(OpeningStatement.class);
    private static final String TAKE_TURNS = "select pg_advisory_xact_lock(hashtext('encours.opening_statement'))";
    private static final String STATED = "select exists (select from encours.audit_log where stated is not null)";
    private static final String STATE = """
            insert into encours.audit_log (batch, at, actor, action, draft, release, detail, stated)
            select ?, ?, ?, ?, draft, release, 'as the rows stood before the log stated them',
                   jsonb_object_agg(name, fields)::text
            from (%s) present group by draft, release order by draft nulls first, release nulls first
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Sealing sealing;
    private final Clock clock;
    private final String state;

    OpeningStatement(
            JdbcClient jdbc, PlatformTransactionManager transactions, Sealing sealing, Clock clock, StatedRows stated) {
        super(PHASE);
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.sealing = sealing;
        this.clock = clock;
        this.state = STATE.formatted(stated.all());
    }

    @Override
    protected void run() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql(TAKE_TURNS).query((row, index) -> true).single();
            if (!jdbc.sql(STATED).query(Boolean.class).single()) {
                state();
            }
        });
    }

    private void state() {
        int entries = jdbc.sql(state)
                .param(sealing.batch())
                .param(Columns.at(clock.instant().truncatedTo(ChronoUnit.MICROS)))
                .param(AuditEvent.INSTALLATION)
                .param(OpeningAction.ROWS_STATED.name())
                .update();
        LOG.info("The audit log states the keys, accounts and policy there are in {} entries", entries);
    }
}
