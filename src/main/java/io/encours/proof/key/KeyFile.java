package io.encours.proof.key;

import io.encours.storage.Durable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A signing key in a file: PEM, or PKCS#12 as {@code keytool -genkeypair -keyalg Ed25519} writes it. */
public final class KeyFile {

    /** The name in the data folder of the key that is made at first start. */
    static final String NAME = "signing-key.pem";

    private KeyFile() {}

    /** The key of the file, made where there is none; readable by its owner alone. */
    static SigningKey inFolder(Path folder) {
        try {
            Path file = folder.resolve(NAME);
            if (!Files.exists(file)) {
                Durable.createFolder(folder);
                Durable.write(file, SigningKey.generate().pem());
            }
            return read(file, null);
        } catch (IOException failed) {
            throw new UncheckedIOException("the signing key cannot be kept in " + folder, failed);
        }
    }

    /**
     * The key in a file.
     *
     * @throws IllegalArgumentException if the file holds no key that can sign, naming the file
     */
    public static SigningKey read(Path file, @Nullable String password) {
        try {
            byte[] content = Files.readAllBytes(file);
            String text = new String(content, StandardCharsets.ISO_8859_1);
            return SigningKey.of(text.startsWith("-----BEGIN") ? pem(text) : pkcs12(content, password));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException unusable) {
            throw new IllegalArgumentException(
                    "the file %s holds no signing key of Ed25519 that can be read: %s"
                            .formatted(file, unusable.getMessage()),
                    unusable);
        }
    }

    private static KeyPair pem(String text) throws GeneralSecurityException {
        List<byte[]> secret = Pem.read(text, "PRIVATE KEY");
        List<byte[]> open = Pem.read(text, "PUBLIC KEY");
        if (secret.size() != 1 || open.size() != 1) {
            throw new GeneralSecurityException("it needs one PRIVATE KEY and one PUBLIC KEY");
        }
        PrivateKey key =
                KeyFactory.getInstance(VerifyingKey.ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(secret.get(0)));
        return new KeyPair(VerifyingKey.decoded(open.get(0)).key(), key);
    }

    private static KeyPair pkcs12(byte[] content, @Nullable String password)
            throws GeneralSecurityException, IOException {
        char[] secret = password == null ? new char[0] : password.toCharArray();
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(content), secret);
        for (String alias : Collections.list(store.aliases())) {
            if (store.getKey(alias, secret) instanceof PrivateKey key) {
                return new KeyPair(store.getCertificate(alias).getPublicKey(), key);
            }
        }
        throw new GeneralSecurityException("it has no private key");
    }
}
