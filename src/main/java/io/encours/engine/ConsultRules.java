package io.encours.engine;

import java.util.Collection;
import java.util.stream.Collectors;

/** The rules that let a session ask the indexed tables: one a question, whatever the number of rows. */
final class ConsultRules {

    /** The package of every such rule, by which a trace tells them from the policy's own. */
    static final String PACKAGE = "rules.tables";

    private static final String RULE = """
            rule "%1$s"
            salience 1000000
            when
                $question : %1$s()
            then
                for (Object row : answers.rows($question)) {
                    insert(row);
                }
            end
            """;

    private static final String BOUNDS = """
            rule "bounds"
            salience 1000000
            when
                $question : io.encours.facts.BoundsQuestion()
            then
                insert(answers.bounds($question));
            end
            """;

    private ConsultRules() {}

    /** Drools rule language for tables that answer these questions; nothing of a workbook stands in it. */
    static String of(Collection<Class<?>> questions) {
        return "package %s\nimport %s\nglobal TableAnswers answers\n%s"
                .formatted(
                        PACKAGE,
                        TableAnswers.class.getName(),
                        questions.stream()
                                .map(Class::getName)
                                .sorted()
                                .map(RULE::formatted)
                                .collect(Collectors.joining("", BOUNDS, "")));
    }
}
