package io.encours.rulebook.release;

import io.encours.audit.Stated;
import io.encours.engine.Policy;
import io.encours.rulebook.RulebookSettings;
import io.encours.rulebook.artefact.ArtefactStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the rulebook and the engine together. */
@Configuration(proxyBeanMethods = false)
class RulebookConfiguration {

    @Bean
    static Stated statedPolicy() {
        return new Stated("encours.stated_policy");
    }

    @Bean
    CompiledPolicies<Policy> compiledPolicies(
            Compilation<Policy> compilation, ArtefactStore artefacts, RulebookSettings settings) {
        return new CompiledPolicies<>(
                compilation,
                release -> artefacts.bytes(release.named(), release.artefacts()),
                settings.rulebook().keptCompiled());
    }
}
