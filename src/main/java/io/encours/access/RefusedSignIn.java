package io.encours.access;

/**
 * A way in which a sign-in failed, as it is counted.
 *
 * @param action how the audit log calls it
 * @param account that was tried, in words where it cannot be named; never what may be a password
 * @param address where it came from
 * @param why it was refused
 */
record RefusedSignIn(AccountAction action, String account, String address, String why) {

    @Override
    public String toString() {
        return "%s from %s: %s".formatted(account, address, why);
    }
}
