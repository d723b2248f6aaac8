package io.encours.simulation;

/**
 * How many decisions came to what.
 *
 * @param identical came out as they are on record, in everything
 * @param different came out otherwise
 * @param erased could not be decided again because what they are about was erased
 * @param failed could not be decided again for another reason
 * @param otherEngine were decided by other code than decided again; they are among the first two
 */
record ReplayCounts(long identical, long different, long erased, long failed, long otherEngine) {

    long done() {
        return identical + different + erased + failed;
    }
}
