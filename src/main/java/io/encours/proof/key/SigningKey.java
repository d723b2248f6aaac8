package io.encours.proof.key;

import io.encours.proof.block.Canonical;
import io.encours.shared.Sha256;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.util.HexFormat;
import java.util.Map;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.crypto.util.PrivateKeyFactory;

/**
 * The key pair of Ed25519 that seals what is on record.
 *
 * <p>Signatures are made and checked by Bouncy Castle, which takes about a tenth of the JDK's time for them: a block is
 * signed while other writers wait for the end of the chain.
 */
public final class SigningKey {

    private final PrivateKey secret;
    private final AsymmetricKeyParameter signing;
    private final VerifyingKey verifying;

    private SigningKey(PrivateKey secret, VerifyingKey verifying) {
        this.secret = secret;
        this.signing = parameters(secret);
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

    public Sha256 id() {
        return verifying.id();
    }

    public VerifyingKey verifying() {
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
    public String sign(Canonical content) {
        byte[] bytes = content.bytes();
        Ed25519Signer ed25519 = new Ed25519Signer();
        ed25519.init(true, signing);
        ed25519.update(bytes, 0, bytes.length);
        return HexFormat.of().formatHex(ed25519.generateSignature());
    }

    private static AsymmetricKeyParameter parameters(PrivateKey secret) {
        try {
            return PrivateKeyFactory.createKey(secret.getEncoded());
        } catch (IOException unusable) {
            throw new IllegalArgumentException("not a private key of Ed25519", unusable);
        }
    }
}
