package io.encours.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.encours.facts.Question;
import io.encours.shared.Sha256;
import io.encours.table.DecisionTable;
import io.encours.table.Finding;
import io.encours.table.Reading;
import io.encours.table.Severity;
import io.encours.table.SheetTest;
import io.encours.table.WorkbookReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Makes a policy of the artefacts of a release.
 *
 * <p>Compiling rules takes seconds, so policies with the same rules share the compiled rules; a
 * policy in which only rows of tables differ is ready in milliseconds.
 */
@Component
public class PolicyCompiler {

    /** Beside the artefacts, so that no artefact takes the place of what is made of the tables. */
    private static final String GENERATED = "generated/";

    private final EngineSettings settings;
    private final RuleContainers containers = new RuleContainers();
    private final WorkbookReader reader = new WorkbookReader();

    public PolicyCompiler(EngineSettings settings) {
        this.settings = settings;
    }

    /**
     * Compiles.
     *
     * @param artefacts bytes by path: {@code rules/score/class.drl}, {@code decision-tables/score.xlsx}; other files are
     *     left alone
     * @throws PolicyException with everything that is wrong in the rules and workbooks, at once
     */
    public Policy compile(Map<String, byte[]> artefacts) {
        List<PolicyFinding> findings = new ArrayList<>();
        Map<String, String> sources = rules(artefacts, findings);
        List<Reading> readings = readings(artefacts, findings);
        Tables tables = tables(readings, findings);
        sources.forEach((path, drl) -> findings.addAll(unanswered(path, drl, tables)));
        if (!findings.isEmpty()) {
            throw new PolicyException(findings);
        }
        sources.putAll(rowRules(tables));
        Map<String, List<SheetTest>> tests = new HashMap<>();
        readings.forEach(reading -> tests.put(reading.workbook(), reading.tests()));
        return new Policy(containers.lease(key(sources), sources), tables, tests, settings.firingLimit());
    }

    private static Map<String, String> rules(Map<String, byte[]> artefacts, List<PolicyFinding> findings) {
        Map<String, String> sources = new TreeMap<>();
        artefacts.forEach((path, bytes) -> {
            if (path.startsWith("rules/") && path.endsWith(".drl")) {
                String drl = new String(bytes, UTF_8);
                findings.addAll(DrlGuard.check(path, drl));
                findings.addAll(FactlessRules.in(path, drl));
                sources.put(path, drl);
            }
        });
        return sources;
    }

    private List<Reading> readings(Map<String, byte[]> artefacts, List<PolicyFinding> findings) {
        List<Reading> readings = new ArrayList<>();
        new TreeMap<>(artefacts).forEach((path, bytes) -> {
            if (path.startsWith("decision-tables/") && path.endsWith(".xlsx")) {
                Reading reading = reader.read(
                        path.substring("decision-tables/".length(), path.length() - ".xlsx".length()), bytes);
                reading.findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(finding -> policyFinding(path, finding))
                        .forEach(findings::add);
                readings.add(reading);
            }
        });
        return readings;
    }

    private static PolicyFinding policyFinding(String path, Finding finding) {
        String place = "sheet " + finding.sheet() + (finding.cell() == null ? "" : ", cell " + finding.cell());
        String found = finding.found() == null ? "" : "'" + finding.found() + "' ";
        return new PolicyFinding(path, place, "%s(expected: %s)".formatted(found, finding.expected()));
    }

    private static Tables tables(List<Reading> readings, List<PolicyFinding> findings) {
        Map<Class<?>, DecisionTable<?, ?>> byQuestion = new HashMap<>();
        for (Reading reading : readings) {
            for (DecisionTable<?, ?> table : reading.tables()) {
                DecisionTable<?, ?> other = byQuestion.putIfAbsent(table.questionType(), table);
                if (other != null) {
                    findings.add(new PolicyFinding(
                            "decision-tables/" + table.workbook() + ".xlsx",
                            "sheet " + table.sheet(),
                            "%s answers the same question already".formatted(Tables.name(other))));
                }
            }
        }
        return Tables.of(byQuestion.values());
    }

    /** A question that no table answers would be asked in silence for ever. */
    private static List<PolicyFinding> unanswered(String path, String drl, Tables tables) {
        return DrlImports.of(DrlTokens.of(drl)).names().stream()
                .filter(name -> DrlGuard.type(name)
                        .filter(Question.class::isAssignableFrom)
                        .filter(type -> tables.answering(type).isEmpty())
                        .isPresent())
                .map(name -> new PolicyFinding(
                        path, "line " + name.line(), "no sheet of the workbooks answers '%s'".formatted(name.text())))
                .toList();
    }

    /** The rows as rules of their own, where no index answers for them. */
    private Map<String, String> rowRules(Tables tables) {
        Map<String, String> sources = new TreeMap<>();
        if (settings.tables() == EngineSettings.TableEvaluation.DROOLS) {
            tables.all()
                    .forEach(table -> sources.put(GENERATED + RowRules.packageOf(table) + ".drl", RowRules.of(table)));
        }
        return sources;
    }

    /** The SHA-256 of all sources: what Drools has compiled once for the same sources need not be compiled again. */
    static String key(Map<String, String> sources) {
        StringBuilder all = new StringBuilder();
        sources.forEach((path, drl) ->
                all.append(path).append('\n').append(drl.length()).append('\n').append(drl));
        return Sha256.of(all.toString().getBytes(UTF_8)).hex();
    }
}
