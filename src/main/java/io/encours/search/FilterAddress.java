package io.encours.search;

import io.encours.facts.DecisionType;
import io.encours.facts.RowSource;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** The address of a search, as a caller would ask for it. */
public final class FilterAddress {

    private final UriComponentsBuilder address = UriComponentsBuilder.fromPath("/v1/decisions");

    private FilterAddress() {}

    /** The address of what meets a filter. */
    public static String of(DecisionFilter filter) {
        return new FilterAddress()
                .with("customer", filter.customer())
                .withAll("type", new TreeSet<>(filter.types()).stream().map(DecisionType::written))
                .withAll("outcome", new TreeSet<>(filter.outcomes()).stream())
                .with("reason", filter.reason())
                .with("release", filter.release())
                .with(filter.row())
                .with("caller", filter.caller())
                .with("entity", filter.entity())
                .with("from", filter.from())
                .with("to", filter.to())
                .address
                .build()
                .toUriString();
    }

    private FilterAddress with(@Nullable RowSource row) {
        Optional<RowSource> known = Optional.ofNullable(row);
        return with("table", known.map(RowSource::table).orElse(null))
                .with("sheet", known.map(RowSource::sheet).orElse(null))
                .with("row", known.map(RowSource::row).orElse(null));
    }

    private FilterAddress with(String name, @Nullable Object value) {
        return withAll(name, Stream.ofNullable(value).map(Object::toString));
    }

    private FilterAddress withAll(String name, Stream<String> values) {
        values.forEach(value -> address.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8)));
        return this;
    }
}
