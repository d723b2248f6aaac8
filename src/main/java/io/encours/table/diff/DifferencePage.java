package io.encours.table.diff;

import io.encours.page.Html;
import io.encours.page.PageTexts;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A difference as an HTML page for people, to read and to print. */
public final class DifferencePage {

    private final PageTexts texts;
    private final Html html;

    private DifferencePage(String title, Locale locale) {
        this.texts = PageTexts.of(ColouredWorkbook.TEXTS, locale);
        this.html = Html.page(texts.language(), title);
    }

    /**
     * The page.
     *
     * @param title such as {@code Release 3 and release 4}
     * @param about who made and approved what, and when; a line each
     * @param locale French or, for any other, English
     */
    public static String of(PolicyDifference difference, String title, List<String> about, Locale locale) {
        DifferencePage page = new DifferencePage(title, locale);
        page.html.element("h1", title);
        about.forEach(line -> page.html.element("p", line, "class", "lead"));
        difference.workbooks().forEach(page::workbook);
        difference.texts().forEach(page::text);
        if (difference.isEmpty()) {
            page.html.element("p", page.texts.of("nothing"));
        }
        return page.html.finished();
    }

    private void workbook(WorkbookDifference workbook) {
        heading("h2", texts.of("workbook") + " " + workbook.workbook(), workbook.change());
        workbook.tables().forEach(this::sheet);
        workbook.tests().forEach(this::sheet);
        entries(texts.of("about"), workbook.about());
    }

    private void sheet(SheetDifference sheet) {
        heading("h3", sheet.sheet(), sheet.change());
        entries(texts.of("technical"), sheet.technical());
        if (!sheet.rows().isEmpty()) {
            html.open("table", "class", "changes");
            head(
                    "",
                    texts.of("rowBefore"),
                    texts.of("rowAfter"),
                    texts.of("column"),
                    texts.of("before"),
                    texts.of("after"));
            html.open("tbody");
            sheet.rows().forEach(this::row);
            html.close("tbody").close("table");
        }
    }

    private void row(RowDifference row) {
        List<CellDifference> cells =
                row.cells().isEmpty() ? List.of(new CellDifference("", null, "", "")) : row.cells();
        for (int place = 0; place < cells.size(); place++) {
            html.open("tr", "class", style(row.change()));
            if (place == 0) {
                lead(row, Integer.toString(cells.size()));
            }
            html.element("td", cells.get(place).column());
            values(cells.get(place).before(), cells.get(place).after());
            html.close("tr");
        }
    }

    private void lead(RowDifference row, String rows) {
        html.element("td", row.changeIn(texts), "class", "figure", "rowspan", rows);
        html.element("td", number(row.rowBefore()), "class", "figure", "rowspan", rows);
        html.element("td", number(row.rowAfter()), "class", "figure", "rowspan", rows);
    }

    private void values(@Nullable String before, @Nullable String after) {
        value("del", before);
        value("ins", after);
    }

    private void value(String tag, @Nullable String text) {
        html.open("td");
        if (text != null && !text.isEmpty()) {
            html.element(tag, text);
        }
        html.close("td");
    }

    private void entries(String title, List<EntryDifference> entries) {
        if (!entries.isEmpty()) {
            html.element("h3", title).open("table");
            head("", texts.of("before"), texts.of("after"));
            html.open("tbody");
            entries.forEach(this::entry);
            html.close("tbody").close("table");
        }
    }

    private void entry(EntryDifference entry) {
        html.open("tr").element("td", entry.key());
        values(entry.before(), entry.after());
        html.close("tr");
    }

    private void text(TextDifference text) {
        heading("h2", texts.of("rules") + " " + text.name(), text.change());
        html.open("pre");
        text.lines().forEach(this::line);
        html.close("pre");
    }

    private void line(TextDifference.Line line) {
        String sign = line.change() == null ? "  " : line.change() == Change.ADDED ? "+ " : "\u2212 ";
        Integer number = line.lineAfter() == null ? line.lineBefore() : line.lineAfter();
        html.element(
                "span",
                "%5s %s%s".formatted(number(number), sign, line.text()),
                "class",
                line.change() == null ? "same" : style(line.change()));
    }

    private void heading(String tag, String text, Change change) {
        html.open(tag).text(text);
        if (change != Change.CHANGED) {
            html.text(" ").element("small", change.in(texts));
        }
        html.close(tag);
    }

    private void head(String... titles) {
        html.open("thead").open("tr");
        for (String title : titles) {
            html.element("th", title);
        }
        html.close("tr").close("thead");
    }

    private static String style(Change change) {
        return change.name().toLowerCase(Locale.ROOT);
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }
}
