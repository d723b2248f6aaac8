package io.encours.search;

import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database of a test in the hands of its owner, who takes the guards away. */
final class EmptyRecord {

    private static final String UNGUARD = """
            do $$ declare t regclass; begin
              for t in select oid::regclass from pg_class
                where relnamespace = 'encours'::regnamespace and relkind in ('r', 'p')
              loop execute format('alter table %s disable trigger user', t); end loop;
            end $$
            """;

    private final JdbcTemplate owner;

    EmptyRecord(Environment environment) {
        this.owner = new JdbcTemplate(new DriverManagerDataSource(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getRequiredProperty("spring.flyway.user"),
                environment.getRequiredProperty("spring.flyway.password")));
    }

    /** Leaves nothing on record and nothing in the index. */
    void make() {
        execute(
                "truncate encours.decision, encours.decision_content, encours.decision_key, encours.erasure, encours.block");
        forget();
    }

    void forget() {
        execute("call encours.search_forget()");
    }

    void execute(String sql) {
        owner.execute(UNGUARD);
        owner.execute(sql);
    }
}
