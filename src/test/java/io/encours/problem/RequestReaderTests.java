package io.encours.problem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.fasterxml.jackson.annotation.JsonValue;
import io.encours.Patience;
import io.encours.facts.score.ScoreRequest;
import io.encours.shared.CustomerId;
import io.encours.shared.Money;
import io.encours.shared.Percentage;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestReaderTests {

    enum Colour {
        RED("red"),
        BLUE("blue");

        private final String written;

        Colour(String written) {
            this.written = written;
        }

        @JsonValue
        public String written() {
            return written;
        }
    }

    record Line(@Positive BigDecimal quantity, @Nullable Money price) {}

    record Order(
            CustomerId customer,
            LocalDate day,
            int days,
            boolean urgent,
            @Nullable Percentage discount,
            @Nullable Colour colour,
            @Nullable @Size(max = 3) String note,
            @Nullable List<@Valid Line> lines,
            @Nullable Map<String, BigDecimal> rates) {

        @AssertTrue(message = "an urgent order is for today")
        boolean isUrgentToday() {
            return !urgent || days == 0;
        }
    }

    record Labels(List<@Size(max = 3) String> labels) {}

    private static final String WHOLE = """
            {"customer": "C-1", "day": "2026-11-21", "days": 0, "urgent": true, "discount": 2.50, "colour": "blue",
             "note": "abc", "lines": [{"quantity": 1.0, "price": {"amount": 12.5, "currency": "EUR"}}],
             "rates": {"a": 1e2}}""";

    private final RequestReader reader =
            new RequestReader(Validation.buildDefaultValidatorFactory().getValidator());

    @Test
    void readsEveryKindOfValue() {
        assertThat(read(WHOLE))
                .isEqualTo(new Order(
                        new CustomerId("C-1"),
                        LocalDate.of(2026, 11, 21),
                        0,
                        true,
                        Percentage.of("2.5"),
                        Colour.BLUE,
                        "abc",
                        List.of(new Line(BigDecimal.ONE, Money.of("12.50", "EUR"))),
                        Map.of("a", new BigDecimal("100"))));
    }

    @Test
    void reportsEveryViolationAtOnce() {
        String body = """
                {"customer": "no spaces please", "dya": "2026-11-21", "days": "3", "urgent": 1, "discount": "5",
                 "colour": "green", "note": "abcd", "note": "abc",
                 "lines": [{"quantity": -1, "price": {"amount": 1.234, "currency": "EUR"}}, 7],
                 "rates": {"a/b": null}}""";
        assertThat(violations(body))
                .extracting(Violation::pointer, Violation::expected)
                .containsExactlyInAnyOrder(
                        tuple("/customer", "a customer id has 1 to 64 letters, digits or . _ : / -"),
                        tuple("/dya", "no such field; did you mean day?"),
                        tuple("/note", "to be given once"),
                        tuple("/day", "is required"),
                        tuple("/days", "a whole number of at most 9 digits"),
                        tuple("/urgent", "true or false"),
                        tuple("/discount", Kind.NUMBER),
                        tuple("/colour", "one of red, blue"),
                        tuple("/lines/0/quantity", "must be greater than 0"),
                        tuple("/lines/0/price", "an amount in EUR has at most 2 decimals"),
                        tuple("/lines/1", "an object with quantity, price"),
                        tuple("/rates/a~1b", Kind.NUMBER));
    }

    @Test
    void holdsARecordToItsConstraintsAsAWhole() {
        assertThat(violations(WHOLE.replace("\"days\": 0", "\"days\": 1")))
                .extracting(Violation::expected)
                .containsExactly("an urgent order is for today");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999999999",
                "-1e999999999",
                "1e-999999999",
                "1e99999999999999999999",
                "1000000000000000000000000000000000000000",
                "0.0000000000000000000000000000000000001",
                "\"1\"",
                "true",
                "\"NaN\"",
                "[1]",
                "{}"
            })
    void refusesWhatIsNotAModestNumberWithoutComputingWithIt(String number) {
        List<Violation> violations = assertTimeout(Patience.LONG, () -> violations(WHOLE.replace("1e2", number)));
        assertThat(violations).extracting(Violation::pointer).containsExactly("/rates/a");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-29",
        "2026-2-1",
        "26-02-01",
        "1899-12-31",
        "2201-01-01",
        "2026-11-21T00:00:00",
        "21.11.2026",
        "today"
    })
    void refusesWhatIsNotADate(String date) {
        assertThat(violations(WHOLE.replace("2026-11-21", date)))
                .extracting(Violation::pointer, Violation::found)
                .containsExactly(tuple("/day", '"' + date + '"'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EURO", "eur", "XXX", ""})
    void refusesWhatIsNotACurrency(String currency) {
        assertThat(violations(WHOLE.replace("EUR", currency)))
                .extracting(Violation::pointer)
                .containsExactly("/lines/0/price/currency");
    }

    @Test
    void holdsEachItemOfAListToItsConstraint() {
        byte[] body = "{\"labels\": [\"abc\", \"abcd\"]}".getBytes(UTF_8);

        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> reader.read(body, Labels.class));

        assertThat(refused.violations()).extracting(Violation::pointer).containsExactly("/labels");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "3", "\"text\""})
    void refusesABodyThatIsNotAnObject(String body) {
        assertThat(violations(body)).extracting(Violation::pointer).containsExactly("");
    }

    @Test
    void refusesAnExplicitNullWhereAValueIsRequired() {
        assertThat(violations(WHOLE.replace("\"C-1\"", "null")))
                .containsExactly(new Violation("/customer", "null", "is required"));
    }

    @Test
    void refusesTextThatPostgresqlCannotKeep() {
        assertThat(violations(WHOLE.replace("abc", "\\u0000")))
                .extracting(Violation::pointer)
                .containsExactly("/note");
        assertThat(violations(WHOLE.replace("abc", "\\ud800")))
                .extracting(Violation::pointer)
                .containsExactly("/note");
    }

    @Test
    void stopsAtAHundredViolations() {
        StringBuilder body = new StringBuilder("{");
        for (int field = 0; field < 1000; field++) {
            body.append("\"f").append(field).append("\":1,");
        }
        assertThat(violations(body + "\"days\":1}")).hasSize(100);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"days\": NaN} | line 1, column",
                "{\"days\": 01} | line 1, column",
                "{\"days\": 1,} | line 1, column",
                "{\"days\": 1 | line 1, column",
                "{} {} | Something follows the JSON value, at line 1, column 4",
                "{'days': 1} | line 1, column",
                "'' | The body is empty."
            })
    void namesLineAndColumnOfBrokenJson(String body, String detail) {
        ProblemException refused = refused(body);
        assertThat(refused.type()).isEqualTo(ProblemType.MALFORMED_JSON);
        assertThat(refused).hasMessageContaining(detail);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'a@ud800': 1}",
                "{'note': '@ud83d'}",
                "{'rates': {'@ude00': 1}}",
                "{'customer': '%s@ud83d@ude00'}"
            })
    void repeatsNoHalfCharacters(String body) {
        String json = body.replace('\'', '"').replace('@', '\\').formatted("x".repeat(78));
        assertThat(refused(json).violations())
                .allMatch(violation -> UTF_8.newEncoder().canEncode(violation.pointer() + violation.found()));
    }

    @Test
    void refusesDeepNesting() {
        assertThat(refused("[".repeat(100_000)).type()).isEqualTo(ProblemType.MALFORMED_JSON);
    }

    @Test
    void readsTheRequestsOfTheService() {
        ScoreRequest request = reader.read("""
                {"subject": {"id": "C-10042", "type": "COMPANY", "country": "FR"}, "creditFile": {}}""".getBytes(UTF_8), ScoreRequest.class);
        assertThat(request.creditFile().financials()).isNull();
        assertThat(request.asOf()).isNull();
    }

    private Order read(String body) {
        return reader.read(body.getBytes(UTF_8), Order.class);
    }

    private List<Violation> violations(String body) {
        ProblemException refused = refused(body);
        assertThat(refused.type()).isEqualTo(ProblemType.INVALID_REQUEST);
        return refused.violations();
    }

    private ProblemException refused(String body) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> read(body));
        assertThat(refused).as("the refusal of %s", body).isNotNull();
        return refused;
    }
}
