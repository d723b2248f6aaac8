package io.encours.rulebook;

import io.encours.shared.Sha256;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who did what to drafts and releases. An entry is written in the transaction of what it tells of, and never changed. */
@Component
class AuditLog {

    private static final String INSERT = """
            insert into encours.audit_log (at, actor, action, draft, revision, release, content_hash, detail)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String PAGE = """
            select id, at, actor, action, draft, revision, release, content_hash, detail from encours.audit_log
            where id < ? order by id desc limit ?
            """;

    private final JdbcClient jdbc;

    AuditLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AuditEvent event) {
        Sha256 content = event.content();
        jdbc.sql(INSERT)
                .param(Columns.at(event.at()))
                .param(event.actor())
                .param(event.action().name())
                .param(event.draft())
                .param(event.revision())
                .param(event.release())
                .param(content == null ? null : content.hex())
                .param(event.detail())
                .update();
    }

    /** The entries before one, the latest first. */
    List<AuditEntry> before(long id, int most) {
        return jdbc.sql(PAGE)
                .param(id)
                .param(most)
                .query((row, index) -> new AuditEntry(
                        row.getLong("id"),
                        new AuditEvent(
                                Columns.instant(row, "at"),
                                row.getString("actor"),
                                AuditAction.valueOf(row.getString("action")),
                                Columns.integerOrNull(row, "draft"),
                                Columns.integerOrNull(row, "revision"),
                                Columns.integerOrNull(row, "release"),
                                hash(row.getString("content_hash")),
                                row.getString("detail"))))
                .list();
    }

    private static @Nullable Sha256 hash(@Nullable String hex) {
        return hex == null ? null : new Sha256(hex);
    }
}
