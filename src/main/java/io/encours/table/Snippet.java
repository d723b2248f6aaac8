package io.encours.table;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A snippet of the closed grammar; whatever else stands in a snippet cell is not one.
 *
 * @param kind of the column it may stand in
 * @param field the component it is about
 * @param operator what it does with the cell
 * @param literal how the cell is written into it
 * @param enumName simple name of the enum, empty unless the literal is a constant of one
 * @param set whether the cell holds several values
 */
record Snippet(Column.Kind kind, String field, Operator operator, Literal literal, String enumName, boolean set) {

    /** How a cell is written into a snippet. */
    enum Literal {
        PLAIN,
        QUOTED,
        CONSTANT
    }

    static final String GRAMMAR_OF_CONDITIONS =
            "field == $param (also != >= > < <=), field == Enum.$param, field == \"$param\", field in ($param), "
                    + "forall(||){field == Enum.$} or forall(||){field == \"$\"}";
    static final String GRAMMAR_OF_ACTIONS =
            "row.set(\"field\", $param); or row.set(\"field\", Enum.$param); or row.set(\"field\", \"$param\");";

    private static final Pattern COMPARISON = Pattern.compile("(\\w+) ?(==|!=|>=|<=|>|<) ?\\$param");
    private static final Pattern CONSTANT = Pattern.compile("(\\w+) ?(==) ?(\\w+)\\.\\$param");
    private static final Pattern TEXT = Pattern.compile("(\\w+) ?(==) ?\"\\$param\"");
    private static final Pattern IN = Pattern.compile("(\\w+) (in) ?\\(\\$param\\)");
    private static final Pattern ANY_CONSTANT =
            Pattern.compile("forall\\(\\|\\|\\) ?\\{ ?(\\w+) ?(==) ?(\\w+)\\.\\$ ?}");
    private static final Pattern ANY_TEXT = Pattern.compile("forall\\(\\|\\|\\) ?\\{ ?(\\w+) ?(==) ?\"\\$\" ?}");
    private static final Pattern SET_PLAIN = Pattern.compile("row\\.set\\(\"(\\w+)\", ?\\$param\\);");
    private static final Pattern SET_CONSTANT = Pattern.compile("row\\.set\\(\"(\\w+)\", ?(\\w+)\\.\\$param\\);");
    private static final Pattern SET_TEXT = Pattern.compile("row\\.set\\(\"(\\w+)\", ?\"\\$param\"\\);");

    static Optional<Snippet> condition(String text) {
        return Stream.of(
                        match(COMPARISON, text, m -> condition(m, operator(m.group(2)), Literal.PLAIN, "", false)),
                        match(CONSTANT, text, m -> condition(m, Operator.EQUAL, Literal.CONSTANT, m.group(3), false)),
                        match(TEXT, text, m -> condition(m, Operator.EQUAL, Literal.QUOTED, "", false)),
                        match(IN, text, m -> condition(m, Operator.ONE_OF, Literal.PLAIN, "", true)),
                        match(
                                ANY_CONSTANT,
                                text,
                                m -> condition(m, Operator.ONE_OF, Literal.CONSTANT, m.group(3), true)),
                        match(ANY_TEXT, text, m -> condition(m, Operator.ONE_OF, Literal.QUOTED, "", true)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    static Optional<Snippet> action(String text) {
        return Stream.of(
                        match(SET_PLAIN, text, m -> action(m, Literal.PLAIN, "")),
                        match(SET_CONSTANT, text, m -> action(m, Literal.CONSTANT, m.group(2))),
                        match(SET_TEXT, text, m -> action(m, Literal.QUOTED, "")))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether a column of this type can be written so. */
    boolean fits(ColumnType type) {
        return literal == literalOf(type)
                && enumName.equals(literal == Literal.CONSTANT ? simpleName(type) : "")
                && allows(type);
    }

    private boolean allows(ColumnType type) {
        boolean ordered = Set.of(ColumnType.Form.DECIMAL, ColumnType.Form.WHOLE, ColumnType.Form.DATE)
                .contains(type.form());
        return switch (operator) {
            case EQUAL, SET -> true;
            case NOT_EQUAL -> ordered || type.form() == ColumnType.Form.BOOLEAN;
            case AT_LEAST, ABOVE, BELOW, AT_MOST -> ordered;
            case ONE_OF -> type.form() != ColumnType.Form.BOOLEAN && type.form() != ColumnType.Form.DATE;
        };
    }

    private Literal literalOf(ColumnType type) {
        boolean action = kind == Column.Kind.ACTION;
        return switch (type.form()) {
            case DECIMAL, WHOLE, MONEY, BOOLEAN -> Literal.PLAIN;
            case ENUM -> action && type.list() ? Literal.QUOTED : Literal.CONSTANT;
            case DATE -> action ? Literal.QUOTED : Literal.PLAIN;
            case TEXT, REASON_CODE -> Literal.QUOTED;
        };
    }

    private static String simpleName(ColumnType type) {
        return type.valueType().getSimpleName();
    }

    private static Optional<Snippet> match(Pattern pattern, String text, Function<Matcher, Snippet> snippet) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(snippet.apply(matcher)) : Optional.empty();
    }

    private static Snippet condition(
            Matcher matcher, Operator operator, Literal literal, String enumName, boolean set) {
        return new Snippet(Column.Kind.CONDITION, matcher.group(1), operator, literal, enumName, set);
    }

    private static Snippet action(Matcher matcher, Literal literal, String enumName) {
        return new Snippet(Column.Kind.ACTION, matcher.group(1), Operator.SET, literal, enumName, false);
    }

    private static Operator operator(String symbol) {
        return Stream.of(Operator.values())
                .filter(operator -> operator.symbol().equals(symbol))
                .findFirst()
                .orElseThrow();
    }
}
