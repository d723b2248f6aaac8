package io.encours.storage;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Which PostgreSQL the service uses, and as whom.
 *
 * <ul>
 *   <li><b>Embedded</b> (no {@code spring.datasource.url}): {@link EmbeddedServer}, with its own owner and service
 *       logins. The service's login can neither change the schema nor what migrations did not grant.
 *   <li><b>Outside, two logins</b>: {@code spring.flyway.user} and {@code .password} own the schema,
 *       {@code spring.datasource.*} is the service's login; the same separation, kept by the server.
 *   <li><b>Outside, one login</b>: it runs the migrations, and every pooled connection then takes the role
 *       {@value Roles#GROUP}. That guards the record against the service's own mistakes, not against somebody who can
 *       run any SQL through it, as a connection may take its first role back.
 * </ul>
 *
 * In each case the pool's connections run as {@value Roles#GROUP}.
 */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    /** The first migration lets this login take the service's role. */
    @Bean
    FlywayConfigurationCustomizer serviceLogin(JdbcConnectionDetails service) {
        return flyway -> {
            flyway.getPlaceholders().put("service_login", String.valueOf(service.getUsername()));
        };
    }

    /** The service's login on an outside server migrates where no other is given. */
    @Bean
    @Conditional(OutsideServer.class)
    FlywayConnectionDetails migrationLogin(
            JdbcConnectionDetails service,
            @Value("${spring.flyway.user:#{null}}") @Nullable String user,
            @Value("${spring.flyway.password:#{null}}") @Nullable String password) {
        if (user == null || user.isBlank()) {
            return new MigrationDetails(service.getJdbcUrl(), service.getUsername(), service.getPassword());
        }
        return new MigrationDetails(service.getJdbcUrl(), user, password);
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(OutsideServer.None.class)
    static class Embedded {

        @Bean
        EmbeddedServer embeddedServer(@Value("${encours.data}") Path folder) {
            return EmbeddedServer.start(folder);
        }

        @Bean
        JdbcConnectionDetails serviceDetails(EmbeddedServer server) {
            Login login = server.service();
            return new ServiceDetails(server.jdbcUrl(EmbeddedServer.DATABASE), login.name(), login.password());
        }

        @Bean
        FlywayConnectionDetails migrationDetails(EmbeddedServer server) {
            Login login = server.owner();
            return new MigrationDetails(server.jdbcUrl(EmbeddedServer.DATABASE), login.name(), login.password());
        }
    }

    private record ServiceDetails(String getJdbcUrl, String getUsername, String getPassword)
            implements JdbcConnectionDetails {}

    private record MigrationDetails(
            @Nullable String getJdbcUrl,
            @Nullable String getUsername,
            @Nullable String getPassword) implements FlywayConnectionDetails {}
}
