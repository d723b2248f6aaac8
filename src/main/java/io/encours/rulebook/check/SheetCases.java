package io.encours.rulebook.check;

import io.encours.facts.DecisionType;
import io.encours.facts.Request;
import io.encours.problem.ProblemException;
import io.encours.problem.RequestReader;
import io.encours.problem.Violation;
import io.encours.table.Finding;
import io.encours.table.FindingCode;
import io.encours.table.Reading;
import io.encours.table.SheetTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode.OverwriteMode;
import tools.jackson.databind.node.ObjectNode;

/** Makes cases of the Tests sheet of a workbook. What a test does not give is taken from a company without a history. */
public final class SheetCases {

    private static final String FRAME = """
            {"subject": {"id": "C-1", "type": "COMPANY", "country": "FR"}, "asOf": "2026-11-21"}""";

    private final RequestReader reader;
    private final List<PolicyCase> cases = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private SheetCases(RequestReader reader) {
        this.reader = reader;
    }

    /** The tests of a workbook. */
    public static SheetCases of(Reading reading, RequestReader reader) {
        SheetCases sheet = new SheetCases(reader);
        Optional<DecisionType> type = Decisions.written(reading.workbook());
        reading.tests().forEach(test -> type.ifPresentOrElse(known -> sheet.read(known, test), () -> sheet.add(test)));
        return sheet;
    }

    /** Every test that asks for something a caller may ask for, in the order of the rows. */
    public List<PolicyCase> cases() {
        return List.copyOf(cases);
    }

    /** What is wrong with the others. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void read(DecisionType type, SheetTest test) {
        ObjectNode expect = CaseJson.MAPPER.createObjectNode();
        write(expect, test.expected());
        try {
            cases.add(new PolicyCase(
                    "decision-tables/" + test.source().table() + ".xlsx",
                    test.source().sheet() + "/" + test.source().row(),
                    test.name(),
                    type,
                    request(type, test),
                    expect,
                    test.cells()));
        } catch (ProblemException refused) {
            refused.violations().forEach(violation -> add(test, violation));
        }
    }

    private Request request(DecisionType type, SheetTest test) {
        ObjectNode request = (ObjectNode) CaseJson.MAPPER.readTree(FRAME);
        if (Decisions.takes(type, "creditFile")) {
            request.putObject("creditFile");
        }
        write(request, test.given());
        return reader.read(CaseJson.MAPPER.writeValueAsBytes(request), type.request());
    }

    private static void write(ObjectNode root, Map<String, Object> values) {
        values.forEach((text, value) -> {
            JsonPointer pointer = JsonPointer.compile(text);
            root.withObject(pointer.head(), OverwriteMode.NULLS, true)
                    .set(pointer.last().getMatchingProperty(), CaseJson.MAPPER.valueToTree(value));
        });
    }

    private void add(SheetTest test) {
        findings.add(finding(test, test.source().table(), "tests in the workbook of a decision"));
    }

    private void add(SheetTest test, Violation violation) {
        String found = violation.found() == null ? "" : " " + violation.found();
        findings.add(finding(test, violation.pointer() + found, violation.expected()));
    }

    private static Finding finding(SheetTest test, String found, String expected) {
        int row = test.source().row();
        return new Finding(
                FindingCode.BAD_TEST.severity(),
                test.source().sheet(),
                row + ":" + row,
                FindingCode.BAD_TEST,
                found,
                expected);
    }
}
