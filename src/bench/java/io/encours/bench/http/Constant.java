package io.encours.bench.http;

/**
 * What the constant endpoint answers and puts in the database, both as a decision did.
 *
 * @param answer the answer of a decision, JSON
 * @param document what was put on record of it, JSON
 */
record Constant(String answer, String document) {}
