package io.encours.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;

class RefusedTokenTests extends TokenTests {

    @Test
    void refusesAnExpiredToken() throws Exception {
        assertRefused(ISSUER.token(good("auditor").andThen(from(-600, -60))), "The token has expired");
    }

    @Test
    void toleratesClocksThatDifferByHalfAMinute() throws Exception {
        String justOver = ISSUER.token(good("auditor").andThen(from(-600, -10)));
        assertThat(call(get("/v1/releases/1"), justOver).getStatus()).isEqualTo(200);
    }

    @Test
    void refusesATokenOfTheFuture() throws Exception {
        String token = ISSUER.token(
                good("auditor").andThen(claims -> claims.notBefore(Instant.now().plusSeconds(300))));
        assertRefused(token, "The token is not valid yet");
    }

    @Test
    void refusesATokenThatNeverExpires() throws Exception {
        String token = ISSUER.token(good("auditor").andThen(claims -> claims.claims(all -> all.remove("exp"))));
        assertRefused(token, "The token has no expiry");
    }

    @Test
    void refusesATokenForAnotherAudience() throws Exception {
        String token = ISSUER.token(good("auditor").andThen(claims -> claims.audience(List.of("billing"))));
        assertRefused(token, "The token is not for the audience encours");
        String none = ISSUER.token(good("auditor").andThen(claims -> claims.claims(all -> all.remove("aud"))));
        assertRefused(none, "The token is not for the audience encours");
    }

    @Test
    void refusesATokenThatNamesNobody() throws Exception {
        String token = ISSUER.token(good("auditor").andThen(claims -> claims.subject(" ")));
        assertRefused(token, "The token names no caller in sub");
        String endless = ISSUER.token(good("auditor").andThen(claims -> claims.subject("x".repeat(256))));
        assertRefused(endless, "The token names no caller in sub");
    }

    @Test
    void refusesATokenOfAForeignIssuer() throws Exception {
        try (AuthorizationServer foreign = AuthorizationServer.start()) {
            assertForged(foreign.token(good("auditor")));
        }
    }

    @Test
    void refusesATokenOfOneWhoPosesAsTheIssuer() throws Exception {
        try (AuthorizationServer impostor = AuthorizationServer.posingAs(ISSUER)) {
            assertForged(impostor.token(good("auditor")));
        }
    }

    @Test
    void refusesATokenOfTheIssuerThatNamesAnother() throws Exception {
        String token = ISSUER.token(good("auditor").andThen(claims -> claims.issuer("https://elsewhere.example")));
        assertRefused(token, "The token is of another issuer");
    }

    @Test
    void refusesAnUnsignedToken() throws Exception {
        assertForged(new PlainJWT(claimsOf(ISSUER.token(good("auditor")))).serialize());
        Base64URL[] parts = parts(ISSUER.token(good("auditor")));
        assertForged(parts[0] + "." + parts[1] + ".");
    }

    @Test
    void refusesAnAlgorithmOfNone() throws Exception {
        Base64URL[] parts = parts(ISSUER.token(good("auditor")));
        for (String none : List.of("none", "None", "NONE")) {
            Base64URL header = Base64URL.encode("{\"alg\":\"%s\"}".formatted(none));
            assertForged(header + "." + parts[1] + ".");
            assertForged(header + "." + parts[1] + "." + parts[2]);
        }
    }

    @Test
    void refusesATokenThatIsSignedWithThePublicKeyAsASecret() throws Exception {
        byte[] publicKey = ISSUER.key().toRSAPublicKey().getEncoded();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .keyID(ISSUER.key().getKeyID())
                        .build(),
                claimsOf(ISSUER.token(good("auditor"))));
        token.sign(new MACSigner(publicKey));
        assertForged(token.serialize());
    }

    @Test
    void refusesATokenWhosePayloadWasChanged() throws Exception {
        Base64URL[] parts = parts(ISSUER.token(good("sales")));
        String payload = parts[1].decodeToString();
        assertForged(parts[0] + "." + Base64URL.encode(payload.replace("sales", "auditor")) + "." + parts[2]);
    }

    @Test
    void refusesWhatIsNoTokenAtAll() throws Exception {
        assertForged("x");
        assertForged("a.b.c");
        MockHttpServletResponse inTheAddress =
                call(get("/v1/releases/1").param("access_token", ISSUER.token(good("auditor"))));
        assertThat(inTheAddress.getStatus()).isEqualTo(401);
    }

    private static Consumer<JwtClaimsSet.Builder> from(int begin, int end) {
        return claims -> claims.issuedAt(Instant.now().plusSeconds(begin))
                .notBefore(Instant.now().plusSeconds(begin))
                .expiresAt(Instant.now().plus(Duration.ofSeconds(end)));
    }

    private static JWTClaimsSet claimsOf(String token) throws ParseException {
        return SignedJWT.parse(token).getJWTClaimsSet();
    }

    private void assertForged(String token) throws Exception {
        assertRefused(token, "The token is no JWT with a signature of the issuer");
    }

    private void assertRefused(String token, String reason) throws Exception {
        MockHttpServletResponse answer = call(get("/v1/releases/1"), token);
        assertProblem(answer, 401, "unauthenticated");
        assertThat(json(answer).get("detail").asString()).isEqualTo(reason + ".");
        assertThat(answer.getHeaders("WWW-Authenticate"))
                .containsExactly("Bearer realm=\"Encours\", error=\"invalid_token\", error_description=\"%s\""
                        .formatted(reason));
    }

    private static Base64URL[] parts(String token) throws ParseException {
        return SignedJWT.parse(token).getParsedParts();
    }
}
