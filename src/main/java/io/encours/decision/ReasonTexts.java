package io.encours.decision;

import static io.encours.facts.reason.ReasonTextRow.PLACEHOLDER;

import io.encours.engine.Policy;
import io.encours.facts.Row;
import io.encours.facts.reason.ReasonTextQuestion;
import io.encours.facts.reason.ReasonTextRow;
import io.encours.shared.ReasonCode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The texts of reasons, as credit managers wrote them in the release that decided. */
final class ReasonTexts {

    private static final String RATE = "rate";
    private static final String MEASURED = "measured";

    /** What callers have named themselves: it is told as they wrote it, also where it reads like a constant or a date. */
    private static final Set<String> NAMED_BY_CALLERS = Set.of("ids", "invoice", "invoices", "leader", "author");

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
        return row(code).map(row -> told(template(row), values)).orElse(code.value());
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

    /** A text may begin with a value, whose words are those of the middle of a sentence. */
    private String told(String template, JsonNode values) {
        Matcher placeholder = PLACEHOLDER.matcher(template);
        boolean named = placeholder.lookingAt() && NAMED_BY_CALLERS.contains(placeholder.group(1));
        String text = placeholder.replaceAll(found -> Matcher.quoteReplacement(value(found, values)));
        return named || text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }

    private String value(MatchResult found, JsonNode values) {
        String name = found.group(1);
        JsonNode given = values.get(name);
        if (given == null) {
            return found.group();
        }
        JsonNode value = found.group(2) == null ? given : Written.whole(given);
        return found.group(3) == null
                ? written(name, value)
                : Agreement.of(value, locale, NAMED_BY_CALLERS.contains(name))
                        .map(number -> found.group(number == Agreement.ONE ? 3 : 4))
                        .orElse("");
    }

    private String written(String name, JsonNode value) {
        return NAMED_BY_CALLERS.contains(name)
                ? Written.named(value)
                : switch (name) {
                    case RATE -> Written.rate(value, locale);
                    case MEASURED -> Written.measured(value.asString(), locale);
                    default -> Written.of(value, locale);
                };
    }
}
