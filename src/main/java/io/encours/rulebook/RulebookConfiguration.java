package io.encours.rulebook;

import io.encours.engine.Policy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Puts the rulebook and the engine together. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class RulebookConfiguration {

    @Bean
    CompiledPolicies<Policy> compiledPolicies(
            Compilation<Policy> compilation, ReleaseStore store, RulebookSettings settings) {
        return new CompiledPolicies<>(
                compilation, store::artefacts, settings.rulebook().keptCompiled());
    }
}
