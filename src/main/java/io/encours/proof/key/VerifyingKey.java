package io.encours.proof.key;

import io.encours.proof.block.Canonical;
import io.encours.shared.Sha256;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.crypto.util.PublicKeyFactory;

/**
 * A public key of Ed25519 (RFC 8032), named by the SHA-256 of its X.509 encoding.
 *
 * @param id what blocks name it by
 * @param key the key
 */
public record VerifyingKey(Sha256 id, PublicKey key) {

    static final String ALGORITHM = "Ed25519";

    static VerifyingKey of(PublicKey key) {
        return new VerifyingKey(Sha256.of(key.getEncoded()), key);
    }

    /**
     * The key in its X.509 encoding.
     *
     * @throws IllegalArgumentException if the bytes are no public key of Ed25519
     */
    public static VerifyingKey decoded(byte[] encoded) {
        try {
            return of(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException unusable) {
            throw new IllegalArgumentException("not a public key of Ed25519", unusable);
        }
    }

    static VerifyingKey decoded(String base64) {
        return decoded(Base64.getDecoder().decode(base64));
    }

    String base64() {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    public String pem() {
        return Pem.written("PUBLIC KEY", key.getEncoded());
    }

    /** Whether the key signed the content; a malformed signature did not. */
    public boolean verifies(Canonical content, String signature) {
        byte[] bytes = content.bytes();
        try {
            Ed25519Signer ed25519 = new Ed25519Signer();
            ed25519.init(false, PublicKeyFactory.createKey(key.getEncoded()));
            ed25519.update(bytes, 0, bytes.length);
            return ed25519.verifySignature(HexFormat.of().parseHex(signature));
        } catch (IOException | IllegalArgumentException malformed) {
            return false;
        }
    }
}
