package io.encours.decision;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.encours.facts.DecisionType;
import io.encours.facts.Request;
import io.encours.shared.Sha256;

/** Tells whether two requests ask the same, however their JSON was spelled. */
final class RequestFingerprint {

    private RequestFingerprint() {}

    /** SHA-256 of the decision's name and of the request as it was given, before anything was added to it. */
    static String of(Request request) {
        String canonical = DecisionType.of(request).written() + "\n" + DecisionDocument.tree(request);
        return Sha256.of(canonical.getBytes(UTF_8)).hex();
    }
}
