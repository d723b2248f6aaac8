package io.encours.facts;

import java.util.List;

/**
 * Several questions that a rule asks at once. They are answered as if it asked one after the other; the questions themselves are no facts
 * that a rule could go on from, so asking costs one fact in place of many.
 *
 * @param asked in the order in which they are answered
 */
public record Questions(List<? extends Question> asked) {

    public Questions {
        asked = List.copyOf(asked);
    }
}
