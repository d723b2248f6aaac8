package io.encours.access;

import io.encours.audit.AuditEvent;
import io.encours.audit.AuditLog;
import io.encours.problem.ProblemException;
import io.encours.problem.ProblemType;
import io.encours.shared.Actor;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes and changes local accounts; each change is in the audit log. */
@Component
@Conditional(IssuerNamed.None.class)
class AccountDesk {

    private final Accounts accounts;
    private final AccessProperties properties;
    private final AuditLog log;
    private final Clock clock;

    AccountDesk(Accounts accounts, AccessProperties properties, AuditLog log, Clock clock) {
        this.accounts = accounts;
        this.properties = properties;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Makes an account with a key.
     *
     * @throws ProblemException {@link ProblemType#CONFLICT} if the name is taken
     */
    @Transactional
    public IssuedKey make(NewAccount wanted, Actor operator) {
        String key = AccountKey.random();
        Account account = new Account(wanted.name(), wanted.role(), AccountKey.hash(key), false, true, 1, now());
        if (!Account.canBeNamed(account.name()) || !accounts.add(account)) {
            throw conflict("The name %s is taken, for good.".formatted(account.name()));
        }
        tell(
                AccountAction.ACCOUNT_MADE,
                account,
                operator,
                "of role %s, with a key".formatted(wanted.role().written()));
        return IssuedKey.of(account, key);
    }

    /**
     * Gives an account a new key; its password or key so far is good for nothing from then on.
     *
     * @throws ProblemException {@link ProblemType#CONFLICT} if the account gets its password at every start;
     *     {@link ProblemType#PRECONDITION_FAILED} if it was changed meanwhile
     */
    @Transactional
    public IssuedKey rotate(Account account, Actor operator) {
        if (account.isOfInstallation() && properties.localPassword() != null) {
            throw conflict("%s has the password in ENCOURS_LOCAL_PASSWORD: change it there, or disable the account."
                    .formatted(account.name()));
        }
        String key = AccountKey.random();
        Account changed = account.withPassword(AccountKey.hash(key), false, now());
        replace(changed);
        tell(AccountAction.ACCOUNT_KEY_CHANGED, account, operator, "to a new key");
        return IssuedKey.of(changed, key);
    }

    /**
     * Lets an account sign in, or no more.
     *
     * @throws ProblemException {@link ProblemType#CONFLICT} if operators disable the account they use, as somebody must be
     *     left; {@link ProblemType#PRECONDITION_FAILED} if it was changed meanwhile
     */
    @Transactional
    public Account enable(Account account, boolean enabled, Actor operator) {
        if (account.name().equals(operator.name())) {
            throw conflict("Nobody enables or disables the account they are signed in with.");
        }
        Account changed = account.enabled(enabled, now());
        replace(changed);
        tell(enabled ? AccountAction.ACCOUNT_ENABLED : AccountAction.ACCOUNT_DISABLED, account, operator, "");
        return changed;
    }

    private void replace(Account changed) {
        if (!accounts.replace(changed)) {
            throw new ProblemException(
                    ProblemType.PRECONDITION_FAILED, "Account %s changed meanwhile.".formatted(changed.name()));
        }
    }

    private void tell(AccountAction action, Account account, Actor operator, String how) {
        String detail = "local account %s %s".formatted(account.name(), how).strip();
        log.add(AuditEvent.of(action, operator.name(), now(), detail));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static ProblemException conflict(String detail) {
        return new ProblemException(ProblemType.CONFLICT, detail);
    }
}
