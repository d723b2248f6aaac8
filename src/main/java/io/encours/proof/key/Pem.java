package io.encours.proof.key;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** Keys as text (RFC 7468). */
public final class Pem {

    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z ]+)-----\\s+([A-Za-z0-9+/=\\s]+?)\\s*-----END \\1-----");
    private static final int LINE = 64;

    private Pem() {}

    static String written(String label, byte[] content) {
        String base64 = Base64.getMimeEncoder(LINE, "\n".getBytes(US_ASCII)).encodeToString(content);
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(label, base64, label);
    }

    /** The contents under a label, in order. */
    public static List<byte[]> read(String text, String label) {
        return BLOCK.matcher(text)
                .results()
                .filter(block -> block.group(1).equals(label))
                .map(block -> Base64.getMimeDecoder().decode(block.group(2)))
                .toList();
    }
}
