package io.encours.table;

import static io.encours.table.TechnicalRows.CURRENCY;
import static io.encours.table.TechnicalRows.HIT_POLICY;
import static io.encours.table.TechnicalRows.IGNORE_NUMERIC_FORMAT;
import static io.encours.table.TechnicalRows.IMPORT;
import static io.encours.table.TechnicalRows.MONOTONIC;
import static io.encours.table.TechnicalRows.RULE_SET;
import static io.encours.table.TechnicalRows.SEQUENTIAL;
import static io.encours.table.TechnicalRows.VARIABLES;

import io.encours.table.sheet.Blanks;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks the technical rows of a table and finds the classes behind it. */
final class HeaderReader {

    /** What the technical rows say. */
    record Header(
            Class<?> question,
            Class<?> row,
            HitPolicy hitPolicy,
            @Nullable Currency currency) {}

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .filter(currency -> currency.getDefaultFractionDigits() >= 0)
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    static final String A_CURRENCY = "a currency code of ISO 4217, such as EUR";

    private final TechnicalRows rows;
    private final Findings findings;

    HeaderReader(TechnicalRows rows, Findings findings) {
        this.rows = rows;
        this.findings = findings;
    }

    /** Whether it is the code of a currency that amounts are in. */
    static boolean isCurrency(String code) {
        return CURRENCIES.contains(code);
    }

    /** What the rows say; nothing if a finding keeps the columns from being read. */
    Optional<Header> read() {
        reportMissing();
        require(RULE_SET, "rules(\\.[a-z][a-z0-9_]*)+", "rules. and a name");
        require(VARIABLES, "io\\.encours\\.facts\\.RowValues row", "io.encours.facts.RowValues row");
        require(SEQUENTIAL, "(?i)true", "true");
        require(IGNORE_NUMERIC_FORMAT, "(?i)true", "true");
        require(MONOTONIC, Monotonicity.FORM, Monotonicity.EXPECTED);
        for (TableCheck check : TableCheck.values()) {
            require(check.key(), TableCheck.FORM, "ERROR, WARNING or ALLOWED");
        }
        checkImports();
        Optional<HitPolicy> hitPolicy = hitPolicy();
        Currency currency = currency();
        return question()
                .flatMap(question -> row(question)
                        .flatMap(row -> hitPolicy.map(policy -> new Header(question, row, policy, currency))));
    }

    private void reportMissing() {
        TechnicalRows.REQUIRED.stream()
                .filter(key -> !rows.values().containsKey(key))
                .forEach(key -> findings.atSheet(FindingCode.MISSING_TECHNICAL_ROW, null, "a technical row " + key));
        if (!rows.hasTable()) {
            findings.atSheet(FindingCode.MISSING_TECHNICAL_ROW, null, "RuleTable and a name in column A");
        }
    }

    private void require(String key, String form, String expected) {
        String value = rows.values().get(key);
        if (value != null && !value.matches(form)) {
            bad(key, value, expected);
        }
    }

    private void bad(String key, String value, String expected) {
        findings.atCell(FindingCode.BAD_TECHNICAL_ROW, rows.place(key), 1, value, expected);
    }

    private void checkImports() {
        imports()
                .filter(name -> FactClasses.find(name).isEmpty())
                .forEach(name -> findings.atCell(
                        FindingCode.UNKNOWN_CLASS,
                        rows.place(IMPORT),
                        1,
                        name,
                        "a public class of the facts, with its package"));
    }

    private Stream<String> imports() {
        String value = rows.value(IMPORT);
        return value.isEmpty()
                ? Stream.empty()
                : Arrays.stream(value.split(",", -1)).map(Blanks::strip);
    }

    private Optional<HitPolicy> hitPolicy() {
        String value = rows.value(HIT_POLICY);
        Optional<HitPolicy> policy = Stream.of(HitPolicy.values())
                .filter(known -> known.name().equals(value))
                .findFirst();
        if (policy.isEmpty() && rows.values().containsKey(HIT_POLICY)) {
            bad(HIT_POLICY, value, "one of UNIQUE, FIRST, COLLECT");
        }
        return policy;
    }

    private @Nullable Currency currency() {
        String code = rows.values().get(CURRENCY);
        if (code != null && !CURRENCIES.contains(code)) {
            bad(CURRENCY, code, A_CURRENCY);
            return null;
        }
        return code == null ? null : Currency.getInstance(code);
    }

    private Optional<Class<?>> question() {
        if (!rows.hasTable()) {
            return Optional.empty();
        }
        String simpleName = rows.name() + "Question";
        List<Class<?>> found = imports()
                .filter(name -> name.endsWith("." + simpleName))
                .map(FactClasses::question)
                .<Class<?>>flatMap(Optional::stream)
                .toList();
        if (found.size() != 1) {
            findings.atCell(
                    FindingCode.UNKNOWN_CLASS,
                    rows.tableRow(),
                    0,
                    rows.name(),
                    "one import of a question named " + simpleName);
        }
        return found.stream().findFirst();
    }

    private Optional<Class<?>> row(Class<?> question) {
        String name = question.getPackageName() + "." + rows.name() + "Row";
        Optional<Class<?>> row = FactClasses.row(name, question);
        if (row.isEmpty()) {
            findings.atCell(
                    FindingCode.UNKNOWN_CLASS,
                    rows.tableRow(),
                    0,
                    rows.name(),
                    "a row record " + rows.name() + "Row beside the question, with question first and source last");
        }
        return row;
    }
}
