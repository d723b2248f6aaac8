package io.encours.rulebook.release;

import java.util.SortedMap;

/**
 * How a release becomes a policy that evaluates.
 *
 * @param <P> the policy
 */
public interface Compilation<P> {

    /** Part of a release's hash: it changes whenever the same artefacts might evaluate otherwise. */
    String engineVersion();

    /** Throws whatever says what is wrong with the artefacts. */
    P compile(SortedMap<String, byte[]> artefacts);

    /** Nobody evaluates on it any more. */
    void discard(P policy);
}
