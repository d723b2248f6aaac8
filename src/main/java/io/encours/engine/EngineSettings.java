package io.encours.engine;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How rules and tables are evaluated.
 *
 * @param tables whether tables are asked through their index, or compiled row by row with Drools' own compiler
 * @param firingLimit rules that one decision may fire before it is taken for a run-away and stopped; 10,000 by default
 */
@ConfigurationProperties("encours.engine")
public record EngineSettings(
        @DefaultValue("indexed") TableEvaluation tables,
        @DefaultValue("10000") int firingLimit) {

    /** Who finds the rows that answer a question. */
    public enum TableEvaluation {
        /** Our index: no compilation, look-ups in a time that hardly grows with the rows. */
        INDEXED,
        /** Drools, one compiled rule a row: the reference the index is held against. */
        DROOLS
    }
}
