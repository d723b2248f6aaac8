package io.encours.storage;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Conditional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Warns at start where the service's login could take the guards of the record away. */
@Component
@Conditional(OutsideServer.class)
class OwnerNotice implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(OwnerNotice.class);

    /** Also where somebody else owns the schema, and the login is a member of that role. */
    private static final String MASTERS_OF_THE_SCHEMA = """
            select session_user::text from pg_namespace
            where nspname = 'encours' and pg_has_role(session_user, nspowner, 'MEMBER')
            """;

    private final JdbcClient jdbc;

    OwnerNotice(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<String> login = jdbc.sql(MASTERS_OF_THE_SCHEMA).query(String.class).list();
        login.forEach(name -> LOG.warn(
                "The service signs in to PostgreSQL as {}, which owns the record or may act as its owner, so only the"
                        + " chain guards it. Give the schema an owner of its own (SPRING_FLYWAY_USER).",
                name));
    }
}
