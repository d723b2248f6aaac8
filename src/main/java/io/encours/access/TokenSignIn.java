package io.encours.access;

import io.encours.problem.ProblemType;
import io.encours.shared.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Conditional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/** Signs in with a token of the issuer. */
@Component
@Conditional(IssuerNamed.class)
class TokenSignIn implements AuthenticationProvider {

    private static final String NOT_OF_THE_ISSUER = "The token is no JWT with a signature of the issuer";

    private final JwtDecoder issuer;
    private final TokenSettings settings;
    private final RefusedSignIns refused;
    private final HttpServletRequest request;

    TokenSignIn(JwtDecoder issuer, TokenSettings settings, RefusedSignIns refused, HttpServletRequest request) {
        this.issuer = issuer;
        this.settings = settings;
        this.refused = refused;
        this.request = request;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        try {
            return authenticated(((BearerTokenAuthenticationToken) given).getToken());
        } catch (InvalidBearerTokenException refusal) {
            tell(String.valueOf(refusal.getMessage()));
            throw refusal;
        }
    }

    /** Whom a token that is not good names is anybody's claim, so it is not told. */
    private void tell(String why) {
        String address = Caller.of(request).address();
        refused.add(new RefusedSignIn(AccountAction.SIGN_IN_FAILED, "a token", address, why));
    }

    private Authentication authenticated(String given) {
        Jwt token = verified(given);
        List<Authority> authorities = roles(token).map(Authority::new).toList();
        String name = String.valueOf(token.getClaimAsString(settings.nameClaim()));
        return new JwtAuthenticationToken(token, authorities, name);
    }

    private Jwt verified(String token) {
        try {
            return issuer.decode(token);
        } catch (JwtValidationException unfit) {
            throw new InvalidBearerTokenException(reason(unfit), unfit);
        } catch (BadJwtException forged) {
            throw new InvalidBearerTokenException(NOT_OF_THE_ISSUER, forged);
        } catch (JwtException silent) {
            throw new Refused(ProblemType.ISSUER_UNAVAILABLE);
        }
    }

    private static String reason(JwtValidationException unfit) {
        return unfit.getErrors().stream()
                .map(OAuth2Error::getDescription)
                .filter(description -> description != null)
                .findFirst()
                .orElse(NOT_OF_THE_ISSUER);
    }

    /** The roles of ours that the token gives; whatever else it gives does not concern us. */
    private Stream<Role> roles(Jwt token) {
        List<String> given =
                new Claim(settings.rolesClaim()).texts(token.getClaims()).toList();
        return Arrays.stream(Role.values()).filter(role -> given.contains(settings.rolesPrefix() + role.written()));
    }

    @Override
    public boolean supports(Class<?> type) {
        return BearerTokenAuthenticationToken.class.isAssignableFrom(type);
    }
}
