package io.encours.proof;

import io.encours.shared.Sha256;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.HexFormat;
import java.util.Map;

/** The key pair of Ed25519 that seals what is on record. */
public final class SigningKey {

    private final PrivateKey secret;
    private final VerifyingKey verifying;

    private SigningKey(PrivateKey secret, VerifyingKey verifying) {
        this.secret = secret;
        this.verifying = verifying;
    }

    /** @throws IllegalArgumentException if the two are not one pair of Ed25519 */
    static SigningKey of(KeyPair pair) {
        SigningKey key = new SigningKey(pair.getPrivate(), VerifyingKey.of(pair.getPublic()));
        Canonical trial = Canonical.of("encours-trial-v1", Map.of());
        if (!key.verifying.verifies(trial, key.sign(trial))) {
            throw new IllegalArgumentException("the private and the public key are not one pair");
        }
        return key;
    }

    public static SigningKey generate() {
        try {
            return of(KeyPairGenerator.getInstance(VerifyingKey.ALGORITHM).generateKeyPair());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has Ed25519", impossible);
        }
    }

    Sha256 id() {
        return verifying.id();
    }

    VerifyingKey verifying() {
        return verifying;
    }

    /** The public key as text. */
    public String publicPem() {
        return verifying.pem();
    }

    String pem() {
        return Pem.written("PRIVATE KEY", secret.getEncoded()) + verifying.pem();
    }

    /** The signature in hexadecimal digits. */
    String sign(Canonical content) {
        try {
            Signature ed25519 = Signature.getInstance(VerifyingKey.ALGORITHM);
            ed25519.initSign(secret);
            ed25519.update(content.bytes());
            return HexFormat.of().formatHex(ed25519.sign());
        } catch (GeneralSecurityException unusable) {
            throw new IllegalArgumentException("not a private key of Ed25519", unusable);
        }
    }
}
