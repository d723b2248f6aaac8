package io.encours.access;

import io.encours.problem.ProblemType;
import io.encours.shared.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Conditional;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Signs in to a local account with name and password. */
@Component
@Conditional(IssuerNamed.None.class)
class LocalSignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final FailedAttempts attempts;
    private final HttpServletRequest request;
    private final String nobody;

    LocalSignIn(Accounts accounts, PasswordEncoder encoder, FailedAttempts attempts, HttpServletRequest request) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.attempts = attempts;
        this.request = request;
        this.nobody = String.valueOf(encoder.encode("nobody has this password"));
    }

    @Override
    public Authentication authenticate(Authentication given) {
        Caller caller = Caller.of(request);
        if (attempts.areTooMany(caller.address(), given.getName())) {
            throw new Refused(ProblemType.TOO_MANY_ATTEMPTS);
        }
        Account account = verified(given, caller);
        if (account.generated() && !caller.isOnThisMachine()) {
            throw new Refused(ProblemType.LOOPBACK_ONLY);
        }
        return authenticated(account);
    }

    private Account verified(Authentication given, Caller caller) {
        Optional<Account> account = named(given.getName());
        String hash = account.map(Account::hash).orElse(nobody);
        boolean right = encoder.matches(String.valueOf(given.getCredentials()), hash);
        if (!right || account.isEmpty()) {
            attempts.failed(caller.address(), given.getName());
            throw new BadCredentialsException("name or password is wrong");
        }
        attempts.succeeded(caller.address(), given.getName());
        return account.get();
    }

    private Optional<Account> named(String name) {
        try {
            return roles(name).findFirst().flatMap(role -> accounts.named(role.written()));
        } catch (DataAccessException down) {
            throw new Refused(ProblemType.UNAVAILABLE);
        }
    }

    private static Authentication authenticated(Account account) {
        return UsernamePasswordAuthenticationToken.authenticated(
                account.name(), null, roles(account.name()).map(Authority::new).toList());
    }

    /** The role that an account of that name has; there are no accounts of other names. */
    private static Stream<Role> roles(String name) {
        return Arrays.stream(Role.values()).filter(role -> role.written().equals(name));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
