package io.encours.search;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a search is asked with, beside the place where its page begins. */
enum SearchParameter {
    CUSTOMER("Whom it is about; decisions whose data was erased are not found by it", Form.TEXT, "C-10042"),
    TYPE("Which decision; may be given several times", Form.TEXTS, "credit-limit"),
    OUTCOME("The answer in one word; may be given several times", Form.TEXTS, "REFER"),
    REASON("Code of a reason that was given", Form.TEXT, "LIMIT_BELOW_NEED"),
    RELEASE("Number of the release that decided", Form.NUMBER, "3"),
    TABLE("With sheet and row: a row that answered", Form.TEXT, "credit-limit"),
    SHEET("The sheet of that row", Form.TEXT, "Ceilings"),
    ROW("Its number in the release that decided, as a spreadsheet program shows it", Form.NUMBER, "18"),
    CALLER("Who asked; for sales always the caller itself", Form.TEXT, "sales"),
    ENTITY("The selling company", Form.TEXT, "FR01"),
    FROM("Decided at or after", Form.INSTANT, "2026-11-01T00:00:00Z"),
    TO("Decided before", Form.INSTANT, "2026-12-01T00:00:00Z"),
    CURSOR("The cursor that the page before gave, with the same search", Form.TEXT, ""),
    LIMIT("Most decisions on the page, 1 to 500; 100 where it is not given", Form.NUMBER, "100");

    private enum Form {
        TEXT,
        TEXTS,
        NUMBER,
        INSTANT;

        Schema<?> schema() {
            return switch (this) {
                case TEXT -> new StringSchema();
                case TEXTS -> new ArraySchema().items(new StringSchema());
                case NUMBER -> new IntegerSchema();
                case INSTANT -> new StringSchema().format("date-time");
            };
        }

        Object example(String written) {
            return switch (this) {
                case TEXT, INSTANT -> written;
                case TEXTS -> List.of(written);
                case NUMBER -> Integer.valueOf(written);
            };
        }
    }

    private final String description;
    private final Form form;
    private final String example;

    SearchParameter(String description, Form form, String example) {
        this.description = description;
        this.form = form;
        this.example = example;
    }

    /** What says which decisions. */
    static List<SearchParameter> ofFilter() {
        return Arrays.stream(values())
                .filter(parameter -> parameter != CURSOR && parameter != LIMIT)
                .toList();
    }

    String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether several may be given, any of which is looked for. */
    boolean isRepeatable() {
        return form == Form.TEXTS;
    }

    Parameter described() {
        Parameter parameter = new Parameter()
                .in("query")
                .name(written())
                .description(description)
                .schema(form.schema());
        return example.isEmpty() ? parameter : parameter.example(form.example(example));
    }
}
