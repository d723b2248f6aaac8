package io.encours.audit;

import io.encours.shared.CorrelationId;
import io.encours.shared.Sha256;
import io.encours.storage.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who did what. An entry is written in the transaction of what it tells of, sealed as the last act of that transaction, and
 * never changed.
 */
@Component
public class AuditLog {

    private static final String INSERT = """
            insert into encours.audit_log (batch, at, actor, action, draft, revision, release, content_hash, detail,
                                           correlation_id, stated)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (%s))
            """;

    private static final String PAGE = """
            select l.id, l.at, l.actor, l.action, l.draft, l.revision, l.release, l.content_hash, l.detail,
                   l.correlation_id, b.number as block
            from encours.audit_log l left join encours.block b on b.batch = l.batch
            where l.id < ? order by l.id desc limit ?
            """;

    private final JdbcClient jdbc;
    private final Sealing sealing;
    private final String insert;

    AuditLog(JdbcClient jdbc, Sealing sealing, StatedRows stated) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.insert = INSERT.formatted(stated.written());
    }

    /**
     * Adds an entry to the log, which also states the rows that its transaction has written so far, see {@link Stated}.
     *
     * @throws IllegalStateException outside of a transaction
     */
    public void add(AuditEvent event) {
        Sha256 content = event.content();
        CorrelationId correlation = CorrelationId.current();
        jdbc.sql(insert)
                .param(sealing.batch())
                .param(Columns.at(event.at()))
                .param(event.actor())
                .param(event.action().name())
                .param(event.draft())
                .param(event.revision())
                .param(event.release())
                .param(content == null ? null : content.hex())
                .param(event.detail())
                .param(correlation == null ? null : correlation.value())
                .update();
    }

    /** The entries before one, the latest first. */
    List<AuditEntry> before(long id, int most) {
        return jdbc.sql(PAGE)
                .param(id)
                .param(most)
                .query((row, index) -> entry(row))
                .list();
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        String content = row.getString("content_hash");
        return new AuditEntry(
                row.getLong("id"),
                Columns.instant(row, "at"),
                row.getString("actor"),
                row.getString("action"),
                Columns.integerOrNull(row, "draft"),
                Columns.integerOrNull(row, "revision"),
                Columns.integerOrNull(row, "release"),
                content == null ? null : "sha256:" + content,
                row.getString("detail"),
                row.getString("correlation_id"),
                Columns.longOrNull(row, "block"));
    }
}
