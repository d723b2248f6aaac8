package io.encours.facts.sample;

import io.encours.facts.RiskClass;
import io.encours.facts.Row;
import io.encours.facts.RowSource;
import io.encours.shared.Described;
import io.encours.shared.Money;
import io.encours.shared.Percentage;
import io.encours.shared.ReasonCode;
import io.encours.shared.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row with a component of each kind that an action can fill. */
public record SampleRow(
        SampleQuestion question,

        @Described(value = "Largest share of net worth", unit = Unit.PERCENT)
        BigDecimal maxPercent,

        @Nullable @Described("Discount") Percentage discount,
        @Nullable @Described("Absolute cap") Money cap,

        @Nullable @Described(value = "Terms", unit = Unit.DAYS)
        Integer days,

        @Nullable @Described("Whether a person must look") Boolean review,
        @Nullable @Described("Class to go on with") RiskClass nextClass,
        @Nullable @Described("Reason") ReasonCode reason,
        @Nullable @Described("Text") String text,
        @Nullable @Described("Valid until") LocalDate validUntil,
        @Described("Segments it also holds for") List<Segment> segments,
        @Described("Tags") List<String> tags,
        RowSource source)
        implements Row<SampleQuestion> {}
