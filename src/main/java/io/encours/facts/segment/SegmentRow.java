package io.encours.facts.segment;

import io.encours.facts.Row;
import io.encours.facts.RowSource;

/** The segment a customer belongs to. */
public record SegmentRow(SegmentQuestion question, Segment segment, RowSource source) implements Row<SegmentQuestion> {}
