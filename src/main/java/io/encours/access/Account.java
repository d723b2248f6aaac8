package io.encours.access;

/**
 * A local account, which has the one role it is named after.
 *
 * @param hash of the password
 * @param generated whether the password was made at first start, and so holds on this machine alone
 */
record Account(String name, String hash, boolean generated) {}
