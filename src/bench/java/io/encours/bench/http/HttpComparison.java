package io.encours.bench.http;

/**
 * A decision beside the endpoint that answers a constant with a one-row insert, under the same load in turns.
 *
 * @param decision its name
 * @param connections how many calls were under way at a time
 * @param decided what came of the decision
 * @param constant what came of the constant
 */
record HttpComparison(String decision, int connections, Load decided, Load constant) {

    double ratio() {
        return decided.perSecond() / constant.perSecond();
    }
}
