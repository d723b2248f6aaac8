package io.encours.engine;

import java.util.Map;
import java.util.stream.Collectors;

/** The rules that let a session ask the indexed tables: one a question, whatever the number of rows. */
final class ConsultRules {

    /** The package of every such rule, by which a trace tells them from the policy's own. */
    static final String PACKAGE = "rules.tables";

    private static final String RULE = """
            rule "%s"
            salience 1000000
            when
                $question : %s()
            then
                for (Object row : answers.rows($question)) {
                    insert(row);
                }
            end
            """;

    private ConsultRules() {}

    /** Drools rule language for tables of the given shape (question class to table name). */
    static String of(Map<String, String> shape) {
        return "package %s\nimport %s\nglobal TableAnswers answers\n%s"
                .formatted(
                        PACKAGE,
                        TableAnswers.class.getName(),
                        shape.entrySet().stream()
                                .map(table -> RULE.formatted(table.getValue(), table.getKey()))
                                .collect(Collectors.joining()));
    }
}
