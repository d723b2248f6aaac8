package io.encours.proof.key;

import io.encours.shared.Sha256;

/** The record was sealed with another key, which does not vouch for the one of this instance. */
public final class UnknownKeyException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public UnknownKeyException(Sha256 key, String known) {
        super(("The record is sealed with the key %s, and this instance has the key %s. Give it that key"
                        + " (ENCOURS_PROOF_KEYSTORE), or name the file of that key once as ENCOURS_PROOF_PREVIOUSKEYSTORE,"
                        + " so that it vouches for the new one. Where it is lost for good, say how in"
                        + " ENCOURS_PROOF_LOSTKEYREASON.")
                .formatted(known, key));
    }
}
