package io.encours.decision;

import io.encours.facts.Request;

/**
 * Adds to a request what the service knows and the caller did not give. What is added is on record with the request, so
 * that it is decided again on the same facts.
 */
public interface FactCompletion {

    /**
     * The request with what was added; the same request where there is nothing to add.
     *
     * @param request with its date set
     */
    Request completed(Request request);
}
