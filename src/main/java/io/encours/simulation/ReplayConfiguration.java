package io.encours.simulation;

import io.encours.job.JobRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has replays done, one at a time in each instance. */
@Configuration(proxyBeanMethods = false)
class ReplayConfiguration {

    @Bean
    JobRunner<ReplayJob> replayRunner(ReplayHolds holds, ReplayRun run, ReplaySettings settings) {
        return new JobRunner<>("replay", 1, settings.poll(), holds, run::run);
    }
}
