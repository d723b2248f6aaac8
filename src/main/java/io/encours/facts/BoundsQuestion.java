package io.encours.facts;

/**
 * At which values of a number does the answer of a table change? The engine answers with {@link Bounds}, from the cells of
 * the table, so that no rule has to repeat them.
 *
 * @param table the name of the table, such as {@code Order} for the one that an {@code OrderQuestion} asks
 * @param field the number's name in the question of that table
 */
public record BoundsQuestion(String table, String field) {}
