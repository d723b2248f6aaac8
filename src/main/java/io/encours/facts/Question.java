package io.encours.facts;

/**
 * What a rule asks of a decision table: a record {@code XQuestion} whose components are the table's condition columns.
 * Rules insert it; each row that answers it comes back as an {@code XRow}.
 */
public interface Question {}
