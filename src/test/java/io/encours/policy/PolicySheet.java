package io.encours.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The contents of one table sheet: what it asks, its columns in words, its rows. */
final class PolicySheet {

    /** Written beside a row whose figures nobody has published. */
    static final String PROPOSED = "proposed";

    final String sheet;
    final String table;
    final String hitPolicy;
    final String title;
    final String sentence;
    final String question;
    final List<String> imports;
    final List<PolicyColumn> columns = new ArrayList<>();
    final List<List<@Nullable Object>> rows = new ArrayList<>();

    @Nullable
    String currency;

    private PolicySheet(
            String sheet, String table, String hitPolicy, String title, String sentence, List<Class<?>> types) {
        this.sheet = sheet;
        this.table = table;
        this.hitPolicy = hitPolicy;
        this.title = title;
        this.sentence = sentence;
        this.question = types.get(0).getSimpleName();
        this.imports = types.stream().map(Class::getName).toList();
    }

    static PolicySheet of(
            String sheet, String table, String hitPolicy, String title, String sentence, Class<?>... types) {
        return new PolicySheet(sheet, table, hitPolicy, title, sentence, List.of(types));
    }

    PolicySheet in(String newCurrency) {
        currency = newCurrency;
        return this;
    }

    PolicySheet when(String label, String snippet, int width, Object... choices) {
        columns.add(new PolicyColumn("CONDITION", label, snippet, width, List.of(choices)));
        return this;
    }

    PolicySheet then(String label, String snippet, int width, Object... choices) {
        columns.add(new PolicyColumn("ACTION", label, snippet, width, List.of(choices)));
        return this;
    }

    /** A row: its cells, then its source, then its note; null leaves a cell empty. */
    PolicySheet row(@Nullable Object... cells) {
        if (cells.length != columns.size() + 2) {
            throw new IllegalArgumentException("%s: %s".formatted(sheet, Arrays.toString(cells)));
        }
        rows.add(Arrays.asList(cells));
        return this;
    }

    /** A column of a table; its choices are offered as a drop-down list. */
    record PolicyColumn(String type, String label, String snippet, int width, List<Object> choices) {}
}
