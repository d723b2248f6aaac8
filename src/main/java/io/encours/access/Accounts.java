package io.encours.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.encours.shared.Role;
import io.encours.storage.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Conditional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The local accounts on record. What is read is believed for a few seconds, so that calls do not each ask again; what another
 * instance changed holds after these.
 */
@Repository
@Conditional(IssuerNamed.None.class)
class Accounts {

    private static final Duration BELIEVED = Duration.ofSeconds(10);
    private static final String SELECT =
            "SELECT name, role, password, generated, enabled, version, changed_at FROM account ";

    private final JdbcClient jdbc;
    private final LoadingCache<String, Optional<Account>> read;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.read = Caffeine.newBuilder()
                .maximumSize(1_000)
                .expireAfterWrite(BELIEVED)
                .build(this::onRecord);
    }

    /** The account as it was a few seconds ago at most. */
    Optional<Account> named(String name) {
        return Account.canBeNamed(name) ? read.get(name) : Optional.empty();
    }

    Optional<Account> onRecord(String name) {
        return jdbc.sql(SELECT + "WHERE name = :name")
                .param("name", name)
                .query((row, index) -> account(row))
                .optional();
    }

    /** All of them, by name. */
    List<Account> all() {
        return jdbc.sql(SELECT + "ORDER BY name")
                .query((row, index) -> account(row))
                .list();
    }

    /** Adds an account unless there is one of this name; false if there is. */
    boolean add(Account account) {
        return put(account, """
                INSERT INTO account (name, role, password, generated, enabled, version, changed_at)
                VALUES (:name, :role, :hash, :generated, :enabled, :version, :changedAt) ON CONFLICT (name) DO NOTHING""");
    }

    /** Puts an account in place of the version before; false if that is no longer the present one. */
    boolean replace(Account account) {
        return put(account, """
                UPDATE account
                SET password = :hash, generated = :generated, enabled = :enabled, version = :version, changed_at = :changedAt
                WHERE name = :name AND version = :version - 1""");
    }

    private boolean put(Account account, String sql) {
        int changed = jdbc.sql(sql)
                .param("name", account.name())
                .param("role", account.role().written())
                .param("hash", account.hash())
                .param("generated", account.generated())
                .param("enabled", account.enabled())
                .param("version", account.version())
                .param("changedAt", Columns.at(account.changedAt()))
                .update();
        forget(account.name());
        return changed == 1;
    }

    /** Also after the commit: whoever reads before it reads what was. */
    private void forget(String name) {
        read.invalidate(name);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    read.invalidate(name);
                }
            });
        }
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getString("name"),
                Role.of(row.getString("role")),
                row.getString("password"),
                row.getBoolean("generated"),
                row.getBoolean("enabled"),
                row.getInt("version"),
                Columns.instant(row, "changed_at"));
    }
}
