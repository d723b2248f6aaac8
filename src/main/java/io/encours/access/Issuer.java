package io.encours.access;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.io.IOException;
import java.net.URL;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.event.EventListener;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/**
 * Checks tokens with the keys that their issuer publishes.
 *
 * <p>The service also starts while the issuer is silent; it is asked again when tokens come, but not more often than
 * every {@link #PAUSE}. Keys once read are good for an hour without the issuer. A token with an unknown key makes them
 * be read again, twice in half a minute at most, so forged ones cannot be used against the issuer. Only asymmetric
 * signatures count: whoever can check a token cannot make one.
 */
@Component
@Conditional(IssuerNamed.class)
class Issuer implements JwtDecoder {

    static final Duration PAUSE = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(Issuer.class);
    private static final int CONNECT_MILLIS = 2_000;
    private static final int READ_MILLIS = 3_000;
    private static final int MOST_BYTES = 512 * 1024;
    private static final Duration WITHOUT_ISSUER = Duration.ofHours(1);
    private static final Set<JWSAlgorithm> ASYMMETRIC = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private final ResourceRetriever web = new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, MOST_BYTES);
    private final IssuerMetadata metadata;
    private final TokenChecks checks;
    private final Clock clock;
    private volatile @Nullable JwtDecoder known;
    private Instant askAgain = Instant.MIN;

    Issuer(@Value("${" + IssuerNamed.ISSUER + "}") String issuer, TokenSettings settings, Clock clock) {
        this.metadata = IssuerMetadata.of(issuer.strip());
        this.checks = new TokenChecks(metadata.issuer().toString(), settings, clock);
        this.clock = clock;
    }

    /** Shows a wrong configuration at start rather than at the first call. */
    @EventListener(ApplicationReadyEvent.class)
    void introduce() {
        LOG.info(
                "Callers need a token of {} for the audience {}, with their roles in {}",
                metadata.issuer(),
                checks.settings().audience(),
                checks.settings().rolesClaim());
        if (metadata.issuer().getScheme().equals("http")) {
            LOG.warn("The issuer's keys come without TLS; whoever is on the way can replace them.");
        }
        known();
    }

    /**
     * @throws org.springframework.security.oauth2.jwt.BadJwtException if the token is not good
     * @throws JwtException if that cannot be said, as the issuer's keys are not to be had
     */
    @Override
    public Jwt decode(String token) {
        JwtDecoder decoder = known();
        if (decoder == null) {
            throw new JwtException("the issuer does not answer");
        }
        return decoder.decode(token);
    }

    private @Nullable JwtDecoder known() {
        JwtDecoder present = known;
        return present != null ? present : asked();
    }

    private synchronized @Nullable JwtDecoder asked() {
        if (known == null && !clock.instant().isBefore(askAgain)) {
            try {
                known = decoder(metadata.keys(web));
            } catch (IOException silent) {
                LOG.warn("Tokens cannot be checked, the issuer does not answer: {}", silent.toString());
                askAgain = clock.instant().plus(PAUSE);
            }
        }
        return known;
    }

    private JwtDecoder decoder(URL keys) {
        JWKSource<SecurityContext> source = JWKSourceBuilder.create(keys, web)
                .outageTolerant(WITHOUT_ISSUER.toMillis())
                .build();
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ASYMMETRIC, source));
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(checks.all());
        return decoder;
    }
}
