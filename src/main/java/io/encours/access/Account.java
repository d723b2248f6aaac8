package io.encours.access;

import io.encours.audit.AuditEvent;
import io.encours.shared.Role;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A local account. Its name stands on record for whatever is done with it, so it never changes, and no account is ever
 * deleted.
 *
 * @param hash of the password or key, after the name of its algorithm in braces
 * @param generated whether the password was made at first start, and so holds on this machine alone
 * @param enabled whether it may sign in
 * @param version from 1, one more with each change
 * @param changedAt when it was made or last changed
 */
record Account(
        String name, Role role, String hash, boolean generated, boolean enabled, int version, Instant changedAt) {

    /** Nobody is called like a generated password, which somebody may have typed into the wrong field. */
    static final String NAME = "(?!(?:[a-z0-9]{4}-){4}[a-z0-9]{4}$)[a-z0-9](?:[a-z0-9.-]{0,38}[a-z0-9])?";

    private static final Pattern PATTERN = Pattern.compile(NAME);
    private static final Set<String> RESERVED = Set.of(AuditEvent.INSTALLATION, AuditEvent.NOBODY);

    /** One of the accounts that each installation has, called like its role. */
    static Account ofInstallation(Role role, String hash, boolean generated, Instant now) {
        return new Account(role.written(), role, hash, generated, true, 1, now);
    }

    static boolean canBeNamed(String name) {
        return PATTERN.matcher(name).matches() && !RESERVED.contains(name);
    }

    boolean isOfInstallation() {
        return name.equals(role.written());
    }

    boolean hasKey() {
        return AccountKey.isHash(hash);
    }

    Account withPassword(String newHash, boolean isGenerated, Instant now) {
        return new Account(name, role, newHash, isGenerated, enabled, version + 1, now);
    }

    Account enabled(boolean mayBeUsed, Instant now) {
        return new Account(name, role, hash, generated, mayBeUsed, version + 1, now);
    }

    /** The version as an entity tag. */
    String tag() {
        return "\"" + version + "\"";
    }
}
