package io.encours.rulebook.document;

import io.encours.page.Html;
import io.encours.page.PageTexts;
import io.encours.page.ValueWords;
import io.encours.table.Reading;
import io.encours.table.SheetTest;
import io.encours.table.sheet.Blanks;
import io.encours.table.sheet.Cell;
import io.encours.table.sheet.Sheet;
import io.encours.table.sheet.SheetRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the tests of a workbook: what is given and what must come out. */
final class TestsSection {

    private final Html html;
    private final PageTexts texts;
    private final ValueWords words;

    TestsSection(Html html, PageTexts texts) {
        this.html = html;
        this.texts = texts;
        this.words = texts.values();
    }

    void write(Reading reading, List<Sheet> sheets) {
        if (reading.tests().isEmpty()) {
            return;
        }
        Map<String, String> labels = labels(reading.tests().get(0), sheets);
        html.open("section").element("h3", texts.of("tests"));
        html.open("table", "class", "tests").open("thead").open("tr");
        html.element("th", texts.of("test")).element("th", texts.of("given")).element("th", texts.of("expected"));
        html.close("tr").close("thead").open("tbody");
        reading.tests().forEach(test -> row(test, labels));
        html.close("tbody").close("table").close("section");
    }

    /** The label below each pointer. */
    private static Map<String, String> labels(SheetTest test, List<Sheet> sheets) {
        Map<String, String> labels = new HashMap<>();
        for (Sheet sheet : sheets) {
            if (sheet.name().equals(test.source().sheet())) {
                sheet.rows().stream()
                        .filter(row -> row.number() < test.source().row())
                        .forEach(row -> addLabels(row, sheet.row(row.number() + 1), labels));
            }
        }
        return labels;
    }

    private static void addLabels(SheetRow pointers, SheetRow below, Map<String, String> labels) {
        for (Cell cell : pointers.cells()) {
            String text = Blanks.strip(cell.text());
            if (text.startsWith("given /") || text.startsWith("expect /")) {
                labels.put(text, Blanks.strip(below.cell(cell.column()).text()));
            }
        }
    }

    private void row(SheetTest test, Map<String, String> labels) {
        html.open("tr").element("td", test.name());
        values("given ", test.given(), labels);
        values("expect ", test.expected(), labels);
        html.close("tr");
    }

    private void values(String kind, Map<String, Object> values, Map<String, String> labels) {
        html.open("td").open("dl");
        values.forEach((pointer, value) -> html.element("dt", label(labels.getOrDefault(kind + pointer, pointer)))
                .element("dd", words.of(value)));
        html.close("dl").close("td");
    }

    /** The column says already whether it is given or expected. */
    private static String label(String label) {
        return label.replaceFirst("^(Given|Expected): ", "");
    }
}
