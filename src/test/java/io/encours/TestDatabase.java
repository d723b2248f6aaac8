package io.encours;

import com.zaxxer.hikari.HikariDataSource;
import io.encours.access.TestEncoder;
import io.encours.engine.TestCompiler;
import io.encours.storage.Login;
import io.encours.storage.Roles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A fresh database on the one server of the test run, with the roles of an installation.
 *
 * <p>Spring tests use {@link EncoursTest}; others take {@link #migrated()} and its {@link #service()}.
 *
 * @param url of the database
 * @param ownerLogin owns the schema
 * @param serviceLogin what the service connects as
 */
public record TestDatabase(String url, Login ownerLogin, Login serviceLogin) {

    /** The password of every local account in tests. */
    public static final String PASSWORD = "correct horse battery staple";

    private static final Path DATA = dataFolder();
    private static final TestServer SERVER = TestServer.start();
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String TEMPLATE = template();

    private interface Making {

        String url() throws SQLException;
    }

    /** Migrated once a run, and copied for whoever needs what the migrations make. */
    private static String template() {
        String name = "encours_template";
        made(() -> SERVER.createDatabase(name)).migrate();
        return name;
    }

    /** A database with nothing in it. */
    public static TestDatabase fresh() {
        return made(() -> SERVER.createDatabase(nextName()));
    }

    private static TestDatabase made(Making making) {
        try {
            return new TestDatabase(making.url(), SERVER.owner(), SERVER.service());
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String nextName() {
        return "encours_test_" + COUNT.incrementAndGet();
    }

    private static Path dataFolder() {
        try {
            Path folder = Files.createTempDirectory("encours-data-");
            folder.toFile().deleteOnExit();
            folder.resolve("signing-key.pem").toFile().deleteOnExit();
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A database with every migration of the service. */
    public static TestDatabase migrated() {
        return made(() -> SERVER.copyDatabase(nextName(), TEMPLATE));
    }

    public void migrate() {
        migrateTo("latest");
    }

    /** With the migrations up to a version, as an earlier service left it. */
    public void migrateTo(String version) {
        Flyway.configure()
                .dataSource(url, ownerLogin.name(), ownerLogin.password())
                .defaultSchema("encours")
                .schemas("encours")
                .locations("classpath:db/migration")
                .placeholders(Map.of("service_login", serviceLogin.name()))
                .target(version)
                .load()
                .migrate();
    }

    /** Connections with the rights of the service, as its own pool makes them. */
    public DataSource service() {
        DriverManagerDataSource source = dataSource(serviceLogin);
        Properties properties = new Properties();
        properties.setProperty("options", "-c role=" + Roles.GROUP + " -c search_path=encours");
        source.setConnectionProperties(properties);
        return source;
    }

    /** Connections of the owner of the schema. */
    public DataSource owner() {
        DriverManagerDataSource source = dataSource(ownerLogin);
        source.setSchema("encours");
        return source;
    }

    private DriverManagerDataSource dataSource(Login login) {
        return new DriverManagerDataSource(url, login.name(), login.password());
    }

    /** Gives each Spring context a database of its own. */
    public static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestDatabase database = migrated();
            TestPropertyValues.of(
                            "spring.datasource.url=" + database.url(),
                            "spring.datasource.username="
                                    + database.serviceLogin().name(),
                            "spring.datasource.password="
                                    + database.serviceLogin().password(),
                            "spring.flyway.user=" + database.ownerLogin().name(),
                            "spring.flyway.password=" + database.ownerLogin().password(),
                            // all services of a run share one server
                            "spring.datasource.hikari.minimum-idle=0",
                            "spring.datasource.hikari.idle-timeout=10000",
                            // on a busy machine a database is slow, and not away
                            "spring.datasource.hikari.connection-timeout=60000",
                            "encours.journal.timeout=60s",
                            "encours.rulebook.warm-up=0",
                            "encours.access.minute=PT24H",
                            "encours.data=" + DATA,
                            "encours.local-password=" + PASSWORD)
                    .applyTo(context);
            context.addApplicationListener(Initializer::hurry);
            context.getBeanFactory().registerSingleton("policyCompiler", TestCompiler.COMPILER);
            context.getBeanFactory().registerSingleton("passwordEncoder", TestEncoder.ENCODER);
        }

        /** At the end of a run the server may be gone before the services are, and nobody waits for it. */
        private static void hurry(ApplicationEvent event) {
            if (event instanceof ContextClosedEvent closed) {
                closed.getApplicationContext()
                        .getBeanProvider(HikariDataSource.class)
                        .forEach(pool -> pool.getHikariConfigMXBean().setConnectionTimeout(1_000));
            }
        }
    }
}
