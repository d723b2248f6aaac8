package io.encours.access;

import io.encours.problem.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Signs in to a local account with name and password, or with name and key. */
@Component
@Conditional(IssuerNamed.None.class)
class LocalSignIn implements AuthenticationProvider {

    private static final String NO_NAME = "a name that no account can have";

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final FailedAttempts attempts;
    private final RefusedSignIns refused;
    private final AccessProperties properties;
    private final HttpServletRequest request;
    private final String nobody;

    LocalSignIn(
            Accounts accounts,
            PasswordEncoder encoder,
            FailedAttempts attempts,
            RefusedSignIns refused,
            AccessProperties properties,
            HttpServletRequest request) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.attempts = attempts;
        this.refused = refused;
        this.properties = properties;
        this.request = request;
        this.nobody = String.valueOf(encoder.encode("nobody has this password"));
    }

    @Override
    public Authentication authenticate(Authentication given) {
        Caller caller = Caller.of(request);
        Optional<Account> account = named(given.getName());
        SignInRefusal refusal = refusal(given, account, caller);
        if (refusal == null) {
            return authenticated(account.orElseThrow());
        }
        tell(AccountAction.SIGN_IN_FAILED, given.getName(), caller, refusal.why());
        throw refusal.exception();
    }

    private @Nullable SignInRefusal refusal(Authentication given, Optional<Account> account, Caller caller) {
        FailedAttempts.Verdict verdict = attempts.look(caller, given.getName(), () -> isRight(given, account));
        if (verdict == FailedAttempts.Verdict.ONE_TOO_MANY) {
            tell(AccountAction.LOCKED_OUT, given.getName(), caller, SignInRefusal.LOCKED_OUT.why());
        }
        return switch (verdict) {
            case RIGHT ->
                account.orElseThrow().generated() && !caller.isOnThisMachine() ? SignInRefusal.ELSEWHERE : null;
            case WRONG, ONE_TOO_MANY -> account.map(LocalSignIn::wrong).orElse(SignInRefusal.NO_SUCH_ACCOUNT);
            case NOT_LOOKED_AT -> SignInRefusal.LOCKED_OUT;
        };
    }

    private static SignInRefusal wrong(Account account) {
        return account.enabled() ? SignInRefusal.WRONG_PASSWORD : SignInRefusal.DISABLED;
    }

    /** The password is looked at in any case, so that the time it takes tells nothing. */
    private boolean isRight(Authentication given, Optional<Account> account) {
        String hash = account.map(Account::hash).orElse(nobody);
        return encoder.matches(String.valueOf(given.getCredentials()), hash)
                && account.filter(Account::enabled).isPresent();
    }

    private Optional<Account> named(String name) {
        try {
            return accounts.named(name);
        } catch (DataAccessException down) {
            throw new Refused(ProblemType.UNAVAILABLE);
        }
    }

    private void tell(AccountAction action, String name, Caller caller, String why) {
        refused.add(new RefusedSignIn(action, shown(name), caller.address(), why));
    }

    /** Somebody may have typed the password, or a key, where the name belongs. */
    private String shown(String name) {
        return Account.canBeNamed(name) && !name.equals(properties.localPassword()) ? name : NO_NAME;
    }

    private static Authentication authenticated(Account account) {
        return UsernamePasswordAuthenticationToken.authenticated(
                account.name(), null, List.of(new Authority(account.role())));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
