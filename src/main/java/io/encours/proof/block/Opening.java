package io.encours.proof.block;

import io.encours.shared.Sha256;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.modulith.NamedInterface;

/**
 * What is behind the commitment of a record: erased, it leaves the commitment as it was, and nobody can tell from that
 * what was erased.
 *
 * @param salt 32 random bytes in hexadecimal digits
 * @param content what the record is about
 */
@NamedInterface("block")
public record Opening(String salt, Canonical content) {

    private static final int SALT_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final HexFormat HEX = HexFormat.of();

    public static Opening of(Canonical content) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new Opening(HEX.formatHex(salt), content);
    }

    /** SHA-256 of the salt's bytes and the canonical bytes of the content. */
    public Sha256 commitment() {
        return Sha256.of(HEX.parseHex(salt), content.bytes());
    }
}
