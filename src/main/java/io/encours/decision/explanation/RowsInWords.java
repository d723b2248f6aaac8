package io.encours.decision.explanation;

import io.encours.decision.explanation.Explanation.ExplainedAnswer;
import io.encours.decision.explanation.Explanation.ExplainedCondition;
import io.encours.page.PageTexts;
import io.encours.page.ValueWords;
import io.encours.table.Column;
import io.encours.table.ColumnType;
import io.encours.table.ConditionCheck;
import io.encours.table.Operator;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells the cells of rows in a language. */
final class RowsInWords {

    private final PageTexts texts;
    private final ValueWords words;

    RowsInWords(Locale locale) {
        this.texts = PageTexts.of(ExplanationPage.TEXTS, locale);
        this.words = texts.values();
    }

    /** A condition that is met. */
    ExplainedCondition met(ConditionCheck check) {
        return condition(check, "met");
    }

    /** A condition that kept its row from answering. */
    ExplainedCondition unmet(ConditionCheck check) {
        return condition(check, "unmet");
    }

    private ExplainedCondition condition(ConditionCheck check, String sentence) {
        Column column = check.column();
        String wanted = texts.of(comparison(column.operator()), value(check.wanted(), column));
        String asked = check.asked() == null ? texts.of("unknown") : value(check.asked(), column);
        return new ExplainedCondition(
                column.label(),
                column.operator().symbol(),
                check.wanted(),
                check.asked(),
                unit(column.type()),
                texts.of(sentence, column.label(), wanted, asked));
    }

    ExplainedAnswer answer(Column column, @Nullable Object value) {
        return new ExplainedAnswer(
                column.label(), value, unit(column.type()), texts.of("answer", column.label(), value(value, column)));
    }

    private String value(@Nullable Object value, Column column) {
        return words.of(value, column.type().percent());
    }

    private static String unit(ColumnType type) {
        return Objects.requireNonNullElse(type.unit().symbol(), "");
    }

    private static String comparison(Operator operator) {
        return switch (operator.symbol()) {
            case "!=" -> "isNot";
            case ">=" -> "atLeast";
            case ">" -> "above";
            case "<" -> "below";
            case "<=" -> "atMost";
            case "in" -> "oneOf";
            default -> "is";
        };
    }
}
