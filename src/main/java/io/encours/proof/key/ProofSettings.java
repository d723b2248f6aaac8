package io.encours.proof.key;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the key is that seals what is on record.
 *
 * @param keystore a PKCS#12 file with one private key of Ed25519, or a PEM file with the private and the public key; the
 *     same for all instances on one database. Without it a key is made at first start, in the data folder
 * @param password of the PKCS#12 file
 * @param previousKeystore the key before, to be named once after a change of keys: it signs its successor
 * @param previousPassword of that file, where it is PKCS#12
 * @param lostKeyReason how the key before was lost, to be named once where it cannot vouch for its successor; stays on
 *     record, and makes a break that verification tells of
 */
@ConfigurationProperties("encours.proof")
public record ProofSettings(
        @Nullable Path keystore,
        @Nullable String password,
        @Nullable Path previousKeystore,
        @Nullable String previousPassword,
        @Nullable String lostKeyReason) {}
