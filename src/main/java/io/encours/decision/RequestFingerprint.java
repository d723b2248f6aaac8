package io.encours.decision;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.encours.facts.DecisionType;
import io.encours.facts.Request;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether two requests ask the same, however their JSON was spelled. */
final class RequestFingerprint {

    private RequestFingerprint() {}

    /** SHA-256 of the decision's name and of the request as it was given, before anything was added to it. */
    static String of(Request request) {
        String canonical = DecisionType.of(request).written() + "\n" + DecisionDocument.tree(request);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
