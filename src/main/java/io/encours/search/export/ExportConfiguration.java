package io.encours.search.export;

import io.encours.job.JobRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has exports made in the background. */
@Configuration(proxyBeanMethods = false)
class ExportConfiguration {

    @Bean
    JobRunner<ExportJob> exportRunner(ExportClaims claims, Export export, ExportSettings settings) {
        return new JobRunner<>(
                "export",
                settings.jobs(),
                ExportSettings.POLL,
                claims,
                (hold, lost) -> new ExportWork(hold, claims, lost).run(export));
    }
}
