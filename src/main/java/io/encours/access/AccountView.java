package io.encours.access;

import io.encours.shared.Described;
import io.encours.shared.Role;
import java.time.Instant;

/** A local account as it is shown: never with its password or key. */
@Described("A local account")
record AccountView(
        @Described(value = "What stands on record for whatever is done with it", example = "crm-france")
        String name,

        @Described(value = "What it may do", example = "sales")
        Role role,

        @Described(value = "Whether it may sign in", example = "true")
        boolean enabled,

        @Described(value = "What it signs in with", example = "KEY")
        Secret secret,

        @Described(value = "One more with each change", example = "1")
        int version,

        @Described(value = "When it was made or last changed", example = "2026-11-21T09:30:00Z")
        Instant changedAt) {

    /** What an account signs in with. */
    enum Secret {
        /** The one of the installation. */
        PASSWORD,
        /** Made at first start, good on the service's own machine alone. */
        GENERATED_PASSWORD,
        /** Made over the API. */
        KEY
    }

    static AccountView of(Account account) {
        return new AccountView(
                account.name(),
                account.role(),
                account.enabled(),
                secret(account),
                account.version(),
                account.changedAt());
    }

    private static Secret secret(Account account) {
        if (account.hasKey()) {
            return Secret.KEY;
        }
        return account.generated() ? Secret.GENERATED_PASSWORD : Secret.PASSWORD;
    }
}
