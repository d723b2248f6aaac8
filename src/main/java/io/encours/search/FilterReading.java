package io.encours.search;

import static io.encours.search.SearchParameter.CALLER;
import static io.encours.search.SearchParameter.CURSOR;
import static io.encours.search.SearchParameter.CUSTOMER;
import static io.encours.search.SearchParameter.ENTITY;
import static io.encours.search.SearchParameter.FROM;
import static io.encours.search.SearchParameter.LIMIT;
import static io.encours.search.SearchParameter.OUTCOME;
import static io.encours.search.SearchParameter.REASON;
import static io.encours.search.SearchParameter.RELEASE;
import static io.encours.search.SearchParameter.ROW;
import static io.encours.search.SearchParameter.SHEET;
import static io.encours.search.SearchParameter.TABLE;
import static io.encours.search.SearchParameter.TO;
import static io.encours.search.SearchParameter.TYPE;
import static java.util.stream.Collectors.joining;

import io.encours.facts.DecisionType;
import io.encours.facts.RowSource;
import io.encours.problem.ProblemException;
import io.encours.problem.ProblemType;
import io.encours.shared.Actor;
import io.encours.shared.CustomerId;
import io.encours.shared.LegalEntity;
import io.encours.shared.ReasonCode;
import io.encours.shared.Role;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what is looked for; sales finds its own decisions only. */
record FilterReading(ParameterReader parameters, Actor actor) {

    private static final int MOST = 500;
    private static final int USUAL = 100;
    private static final int LAST_ROW = 1 << 20;

    private static final Pattern WORD = Pattern.compile("[A-Z][A-Z0-9_]{0,47}");
    private static final Pattern WORKBOOK = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final Pattern SHEET_NAME = Pattern.compile("\\P{Cntrl}{1,31}");
    private static final Pattern NAME = Pattern.compile("\\P{Cntrl}{1,200}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern INSTANT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T.+");

    private static final String AN_INSTANT = "an instant such as 2026-11-21T09:30:00Z";
    private static final String A_DECISION = "one of "
            + Arrays.stream(DecisionType.values()).map(DecisionType::written).collect(joining(", "));

    DecisionFilter filter() {
        Instant from = parameters.one(FROM, AN_INSTANT, FilterReading::instant);
        Instant to = parameters.one(TO, AN_INSTANT, FilterReading::instant);
        if (from != null && to != null && !from.isBefore(to)) {
            parameters.refuse(TO, to.toString(), "later than from");
        }
        return new DecisionFilter(
                parameters.one(CUSTOMER, "1 to 64 letters, digits or . _ : / -", made(CustomerId::new)),
                parameters.all(TYPE, A_DECISION, DecisionTypes::find),
                parameters.all(OUTCOME, "a word of capital letters, digits and _", matching(WORD)),
                parameters.one(REASON, "2 to 48 capital letters, digits or _, a letter first", made(ReasonCode::new)),
                parameters.one(RELEASE, "a number from 1", text -> number(text, Integer.MAX_VALUE)),
                row(),
                caller(),
                parameters.one(ENTITY, "1 to 16 capital letters, digits, - or _", made(LegalEntity::new)),
                from,
                to);
    }

    /** Refuses a cursor of another search, which would leave decisions out. */
    SearchRequest page(DecisionFilter filter) {
        Cursor after = parameters.one(CURSOR, "a cursor that a page of this search gave", Cursor::read);
        if (after != null && !after.isOf(filter)) {
            parameters.refuse(CURSOR, after.written(), "the cursor of a page of this very search, not of another one");
        }
        Integer limit = parameters.one(LIMIT, "a number from 1 to " + MOST, text -> number(text, MOST));
        return new SearchRequest(filter, after, limit == null ? USUAL : limit);
    }

    private @Nullable RowSource row() {
        String table = parameters.one(TABLE, "a workbook, without its ending", matching(WORKBOOK));
        String sheet = parameters.one(SHEET, "a sheet of at most 31 characters", matching(SHEET_NAME));
        Integer row = parameters.one(ROW, "a number from 1 to " + LAST_ROW, text -> number(text, LAST_ROW));
        if (Stream.of(TABLE, SHEET, ROW).anyMatch(parameters::has)) {
            Stream.of(TABLE, SHEET, ROW)
                    .filter(part -> !parameters.has(part))
                    .forEach(part ->
                            parameters.refuse(part, null, "is required: a row is named by table, sheet and row"));
        }
        return table == null || sheet == null || row == null ? null : new RowSource(table, sheet, row);
    }

    private @Nullable String caller() {
        String caller = parameters.one(CALLER, "1 to 200 printable characters", matching(NAME));
        if (!actor.isOnly(Role.SALES)) {
            return caller;
        }
        if (caller != null && !caller.equals(actor.name())) {
            throw new ProblemException(ProblemType.FORBIDDEN, "The role sales finds its own decisions only");
        }
        return actor.name();
    }

    private static Function<String, Optional<String>> matching(Pattern form) {
        return text -> Optional.of(text).filter(form.asMatchPredicate());
    }

    private static <T> Function<String, Optional<T>> made(Function<String, T> maker) {
        return text -> {
            try {
                return Optional.of(maker.apply(text));
            } catch (IllegalArgumentException malformed) {
                return Optional.empty();
            }
        };
    }

    private static Optional<Integer> number(String text, int most) {
        return Optional.of(text)
                .filter(NUMBER.asMatchPredicate())
                .map(Integer::valueOf)
                .filter(number -> number >= 1 && number <= most);
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(text)
                    .filter(INSTANT.asMatchPredicate())
                    .map(OffsetDateTime::parse)
                    .map(OffsetDateTime::toInstant);
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }
}
