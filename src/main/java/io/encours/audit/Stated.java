package io.encours.audit;

/**
 * Rows that the log states: an entry tells how those that its transaction wrote stood at its end, and verification holds
 * each against the last entry that states it. So whatever writes such a row adds an entry after it, in the same transaction.
 *
 * @param view of the rows: {@code name}, unique among all there are; {@code draft} and {@code release} they belong to;
 *     {@code written_by}, the transaction; {@code fields}, JSON made with {@code encours.stated}
 */
public record Stated(String view) {}
