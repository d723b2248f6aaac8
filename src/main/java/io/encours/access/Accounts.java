package io.encours.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.annotation.Conditional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The local accounts on record. What is read is believed for a few seconds, so that calls do not each ask again. */
@Repository
@Conditional(IssuerNamed.None.class)
class Accounts {

    private static final Duration BELIEVED = Duration.ofSeconds(10);

    private final JdbcClient jdbc;
    private final LoadingCache<String, Optional<Account>> read;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.read = Caffeine.newBuilder()
                .maximumSize(1_000)
                .expireAfterWrite(BELIEVED)
                .build(this::select);
    }

    Optional<Account> named(String name) {
        return read.get(name);
    }

    /** Adds an account unless there is one of this name; false if there is. */
    boolean add(Account account) {
        int added = jdbc.sql("""
                        INSERT INTO account (name, password, generated) VALUES (:name, :hash, :generated)
                        ON CONFLICT (name) DO NOTHING""").paramSource(account).update();
        read.invalidate(account.name());
        return added == 1;
    }

    void replace(Account account) {
        jdbc.sql("""
                        UPDATE account SET password = :hash, generated = :generated, changed_at = now()
                        WHERE name = :name""").paramSource(account).update();
        read.invalidate(account.name());
    }

    private Optional<Account> select(String name) {
        return jdbc.sql("SELECT name, password AS hash, generated FROM account WHERE name = :name")
                .param("name", name)
                .query(Account.class)
                .optional();
    }
}
