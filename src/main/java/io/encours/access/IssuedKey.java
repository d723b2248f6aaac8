package io.encours.access;

import io.encours.shared.Described;

/** An account with its new key, which is shown this once. */
@Described("A local account with its new key")
record IssuedKey(
        @Described("The account") AccountView account,

        @Described(
                value =
                        "The key, to be sent as the password of HTTP Basic; it is shown this once, and kept as a hash alone",
                example = "enc_4Jm0pWQh1mJ9yq3wqg1cJm6m9d0cV2o5b8n7t6r4e3w")
        String key) {

    static IssuedKey of(Account account, String key) {
        return new IssuedKey(AccountView.of(account), key);
    }
}
