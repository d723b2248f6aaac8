package io.encours.search.export;

import io.encours.job.JobRunner;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has exports made in the background. */
@Configuration(proxyBeanMethods = false)
class ExportConfiguration {

    private static final Duration POLL = Duration.ofSeconds(1);

    @Bean
    JobRunner<ExportJob> exportRunner(ExportClaims claims, Export export, ExportSettings settings) {
        return new JobRunner<>(
                "export",
                settings.jobs(),
                POLL,
                claims,
                (hold, lost) -> new ExportWork(hold, claims, lost).run(export));
    }
}
