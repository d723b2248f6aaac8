package io.encours.facts;

/**
 * A row of a decision table that answers a question: a record {@code XRow} whose first component is {@code question},
 * whose last is {@code source}, and whose components between are the table's action columns.
 *
 * @param <Q> the question it answers
 */
public interface Row<Q extends Question> {

    Q question();

    RowSource source();
}
