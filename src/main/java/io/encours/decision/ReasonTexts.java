package io.encours.decision;

import io.encours.engine.Policy;
import io.encours.facts.Row;
import io.encours.facts.reason.ReasonTextQuestion;
import io.encours.facts.reason.ReasonTextRow;
import io.encours.shared.ReasonCode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The texts of reasons, as credit managers wrote them in the release that decided. */
final class ReasonTexts {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private static final String RATE = "rate";
    private static final String MEASURED = "measured";

    private final Policy policy;
    private final Audience audience;
    private final Locale locale;

    ReasonTexts(Policy policy, Audience audience, Locale locale) {
        this.policy = policy;
        this.audience = audience;
        this.locale = locale;
    }

    Audience audience() {
        return audience;
    }

    /** The text with its values filled in; the bare code where the release has no text for it. */
    String text(ReasonCode code, JsonNode values) {
        return row(code).map(row -> capitalised(filled(template(row), values))).orElse(code.value());
    }

    /** The figures that may be shown beside the text: for sales those that the text itself names, for credit all. */
    JsonNode figures(ReasonCode code, JsonNode values) {
        return switch (audience) {
            case CREDIT, AUDIT -> values;
            case SALES -> named(row(code).map(this::template).orElse(""), values);
        };
    }

    private static JsonNode named(String template, JsonNode values) {
        ObjectNode named = JsonNodeFactory.instance.objectNode();
        PLACEHOLDER.matcher(template).results().map(found -> found.group(1)).forEach(name -> {
            JsonNode value = values.get(name);
            if (value != null) {
                named.set(name, value);
            }
        });
        return named;
    }

    private Optional<ReasonTextRow> row(ReasonCode code) {
        ReasonTextQuestion question = new ReasonTextQuestion(code.value());
        return policy.table(ReasonTextQuestion.class)
                .flatMap(table -> table.match(question).stream()
                        .map(row -> (ReasonTextRow) (Row<?>) row)
                        .findFirst());
    }

    private String template(ReasonTextRow row) {
        boolean french = locale.getLanguage().equals(Locale.FRENCH.getLanguage());
        return switch (audience) {
            case SALES -> french ? row.salesFr() : row.salesEn();
            case CREDIT, AUDIT -> french ? row.creditFr() : row.creditEn();
        };
    }

    private String filled(String template, JsonNode values) {
        return PLACEHOLDER.matcher(template).replaceAll(found -> Matcher.quoteReplacement(value(found, values)));
    }

    /** A text may begin with a value, whose words are those of the middle of a sentence. */
    private static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private String value(MatchResult found, JsonNode values) {
        JsonNode value = values.get(found.group(1));
        if (value == null) {
            return found.group();
        }
        return switch (found.group(1)) {
            case RATE -> Written.rate(value, locale);
            case MEASURED -> Written.measured(value.asString(), locale);
            default -> Written.of(value, locale);
        };
    }
}
