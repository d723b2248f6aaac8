package io.encours.bench.http;

/**
 * A decision beside something else, under the same load in turns.
 *
 * @param decision its name
 * @param connections how many calls were under way at a time
 * @param decided what came of the decision
 * @param other what came of the other
 */
record HttpComparison(String decision, int connections, Load decided, Load other) {

    double ratio() {
        return decided.perSecond() / other.perSecond();
    }
}
