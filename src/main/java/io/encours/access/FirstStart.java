package io.encours.access;

import io.encours.audit.AuditEvent;
import io.encours.audit.AuditLog;
import io.encours.shared.Role;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Conditional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the local accounts at first start, and gives them the configured password at any.
 *
 * <p>Generated passwords are shown before they are committed: a crash in between makes new ones next time, and none is
 * ever in force that nobody saw.
 */
@Component
@Conditional(IssuerNamed.None.class)
class FirstStart implements ApplicationRunner {

    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 5;
    private static final int GROUP = 4;

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final AccessProperties properties;
    private final AuditLog log;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    FirstStart(Accounts accounts, PasswordEncoder encoder, AccessProperties properties, AuditLog log, Clock clock) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.properties = properties;
        this.log = log;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (properties.localPassword() == null) {
            generate();
        } else {
            set(properties.localPassword());
        }
    }

    private void generate() {
        Map<String, String> made = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            String password = password();
            if (accounts.named(role.written()).isEmpty()
                    && accounts.add(Account.ofInstallation(role, encoded(password), true, now()))) {
                made.put(role.written(), password);
                tell(AccountAction.ACCOUNT_MADE, role.written(), "with a generated password");
            }
        }
        if (!made.isEmpty()) {
            PasswordNotice.show(made);
        }
    }

    private void set(String password) {
        String hash = Arrays.stream(Role.values())
                .flatMap(role -> accounts.named(role.written()).stream())
                .map(Account::hash)
                .filter(known -> encoder.matches(password, known))
                .findFirst()
                .orElseGet(() -> encoded(password));
        for (Role role : Role.values()) {
            put(Account.ofInstallation(role, hash, false, now()));
        }
    }

    private void put(Account wanted) {
        Optional<Account> present = accounts.named(wanted.name());
        if (accounts.add(wanted)) {
            tell(AccountAction.ACCOUNT_MADE, wanted.name(), "with the configured password");
        } else if (present.isPresent() && isOther(present.get(), wanted)) {
            accounts.replace(present.get().withPassword(wanted.hash(), false, now()));
            tell(AccountAction.PASSWORD_CHANGED, wanted.name(), "to the configured password");
        }
    }

    private static boolean isOther(Account present, Account wanted) {
        return present.generated() || !present.hash().equals(wanted.hash());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private void tell(AccountAction action, String account, String how) {
        log.add(AuditEvent.of(action, AuditEvent.INSTALLATION, now(), "local account %s %s".formatted(account, how)));
    }

    private String encoded(String password) {
        return String.valueOf(encoder.encode(password));
    }

    /** A hundred bits, without letters that look alike. */
    private String password() {
        StringBuilder password = new StringBuilder();
        for (int letter = 0; letter < GROUPS * GROUP; letter++) {
            password.append(letter > 0 && letter % GROUP == 0 ? "-" : "");
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }
}
