package io.encours.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrlGuardTests {

    private static final String HARMLESS = """
            package rules.score;

            import io.encours.facts.DecisionType;
            import io.encours.facts.MissingData;
            import io.encours.facts.score.ScoreRequest;
            import java.math.BigDecimal;

            // System.exit(0) in a comment harms nobody
            function BigDecimal half(BigDecimal whole) {
                return whole.divide(BigDecimal.valueOf(2));
            }

            rule "names what is missing, even 'Runtime' in a string"
            when
                $request : ScoreRequest(creditFile.financials == null)
            then
                insert(new MissingData(DecisionType.SCORE, "creditFile.financials", "System"));
            end
            """;

    @Test
    void acceptsRulesThatMatchReckonAndInsert() {
        assertThat(DrlGuard.check("rules/score/a.drl", HARMLESS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.exit(0);",
                "Runtime.getRuntime();",
                "java.lang.System.exit(0);",
                "new Thread().start();",
                "$request.getClass();",
                "Object o = ScoreRequest.class;",
                "BigDecimal b = BigDecimal.valueOf(Math.random());",
                "LocalDate d = LocalDate.now();",
                "Class.forName(\"x\");",
                "update($request);",
                "modify($request) { }",
                "delete($request);",
                "drools.halt();",
                "kcontext.getKieRuntime();",
                "while (true) { }",
                "for (int i = 0; ; i++) { }",
                "Integer.getInteger(\"secret\");",
                "java.io.File f = null;",
                "org.springframework.context.ApplicationContext c = null;",
                "\\u0053ystem.exit(0);",
                "$request.hashCode();",
                "for (int i = (0); true; ) { }",
                "Stream.iterate(1, i -> i + 1).forEach(i -> insert(i));",
                "tools.jackson.databind.json.JsonMapper.builder();",
                "ch.qos.logback.classic.Level.valueOf(\"x\");",
                "// a comment ends here\rSystem.exit(0);",
                "String s = \"\"\"\n\"\"\"; System.exit(0); s = \"\";",
                "char c = '\"'; System.exit(0); c = '\"';",
                "String s = \"no end",
                "Object o = LocalDate.n\u200bow();",
                "String.format(\"%.2f\", 1.5);"
            })
    void refusesAConsequenceThatReachesFurther(String consequence) {
        String drl =
                HARMLESS + "rule \"bad\"\nwhen\n    $request : ScoreRequest()\nthen\n    " + consequence + "\nend\n";

        assertThat(DrlGuard.check("rules/score/a.drl", drl)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import java.io.File;",
                "import java.lang.reflect.Method;",
                "import org.kie.api.runtime.KieRuntime;",
                "import io.encours.journal.Journal;",
                "import java.util.*;",
                "import static java.lang.System.exit;",
                "import function java.lang.System.exit;",
                "import io.encours.facts.NoSuchFact;"
            })
    void refusesAnImportThatIsNotOnTheList(String line) {
        assertThat(DrlGuard.check("rules/score/a.drl", HARMLESS + line)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"timer(int: 1s)", "duration 10", "calendars \"c\"", "date-effective \"1-Jan-2027\""})
    void refusesARuleThatFiresByTime(String attribute) {
        String drl = HARMLESS + "rule \"late\"\n" + attribute + "\nwhen ScoreRequest() then end\n";

        assertThat(DrlGuard.check("rules/score/a.drl", drl)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules.tables", "rules.rows.score_Class", "io.encours.facts", "java.lang", "rules"})
    void refusesAPackageThatIsNotAPolicys(String name) {
        assertThat(DrlGuard.check("rules/score/a.drl", HARMLESS.replace("rules.score", name)))
                .isNotEmpty();
    }

    @Test
    void wantsOnePackage() {
        assertThat(DrlGuard.check("rules/score/a.drl", HARMLESS.replace("package rules.score;", "")))
                .singleElement()
                .hasToString("rules/score/a.drl: 0 packages (expected: one)");
    }

    @Test
    void namesTheFileTheLineAndTheWord() {
        List<PolicyFinding> findings =
                DrlGuard.check("rules/score/a.drl", "package rules.score;\n\nrule \"x\" when then\n  System.gc(); end");

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.artefact()).isEqualTo("rules/score/a.drl");
            assertThat(finding.place()).isEqualTo("line 4");
            assertThat(finding.message()).contains("'System'");
        });
    }

    @Test
    void reportsEverythingAtOnce() {
        String drl =
                "package rules.score;\nimport java.io.File;\nrule \"x\" when then\n  System.gc();\n  update(1); end";

        assertThat(DrlGuard.check("rules/score/a.drl", drl))
                .extracting(PolicyFinding::place)
                .containsExactly("line 2", "line 4", "line 5");
    }
}
