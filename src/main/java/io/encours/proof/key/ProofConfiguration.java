package io.encours.proof.key;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds the key that seals the record. */
@Configuration(proxyBeanMethods = false)
class ProofConfiguration {

    @Bean
    static SigningKey signingKey(ProofSettings settings, @Value("${encours.data}") Path folder) {
        Path keystore = settings.keystore();
        return keystore == null ? KeyFile.inFolder(folder) : KeyFile.read(keystore, settings.password());
    }
}
