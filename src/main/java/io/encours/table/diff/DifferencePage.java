package io.encours.table.diff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A difference as an HTML page for people, to read and to print. It has no script and loads nothing; everything that comes
 * from a workbook or a rule file is escaped.
 */
public final class DifferencePage {

    private static final String STYLE = """
            body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem;color:#1b1f24;background:#fff}
            h1{font-size:1.6rem;margin:0 0 1rem}h2{font-size:1.2rem;margin:2rem 0 .5rem;border-bottom:2px solid #d0d7de}
            h3{font-size:1rem;margin:1.2rem 0 .4rem}small{font-weight:400;color:#57606a}
            table{border-collapse:collapse;width:100%;margin:.4rem 0 1rem}
            th,td{border:1px solid #d0d7de;padding:.25rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
            th{background:#f6f8fa;font-weight:600}td.n{text-align:right;white-space:nowrap}
            .added{background:#e6f6ea}.removed{background:#fdecea}.changed{background:#fff6dc}.moved{background:#e8f1fc}
            table.rows{table-layout:fixed}table.rows th:nth-child(1){width:7.5rem}
            table.rows th:nth-child(2),table.rows th:nth-child(3){width:6.5rem}table.rows th:nth-child(4){width:15rem}
            del{color:#a40e26}ins{color:#0a6b2d;text-decoration:none;font-weight:600}
            pre{margin:0;font:13px/1.4 ui-monospace,monospace;white-space:pre-wrap;overflow-wrap:anywhere}
            pre .added,pre .removed,pre .same{display:block}
            thead{display:table-header-group}tr{break-inside:avoid}h2,h3{break-after:avoid}
            @media print{body{margin:0;max-width:none;font-size:11px}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
            """;

    private final DifferenceWords words;
    private final StringBuilder html = new StringBuilder();

    private DifferencePage(Locale locale) {
        this.words = DifferenceWords.of(locale);
    }

    /**
     * The page.
     *
     * @param title such as {@code Release 3 and release 4}
     * @param locale French or, for any other, English
     */
    public static String of(PolicyDifference difference, String title, Locale locale) {
        DifferencePage page = new DifferencePage(locale);
        page.begin(title);
        difference.workbooks().forEach(page::workbook);
        difference.texts().forEach(page::text);
        if (difference.isEmpty()) {
            page.html.append("<p>").append(page.words.nothing).append("</p>");
        }
        return page.html.append("</body></html>").toString();
    }

    /** What a Content-Security-Policy must allow as {@code style-src}: {@code 'sha256-…'}, the page's one style. */
    public static String styleSource() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every platform has SHA-256", e);
        }
    }

    private void begin(String title) {
        html.append("<!DOCTYPE html><html lang=\"")
                .append(words.locale.getLanguage())
                .append("\"><head><meta charset=\"utf-8\"><title>")
                .append(escaped(title))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body><h1>")
                .append(escaped(title))
                .append("</h1>");
    }

    private void workbook(WorkbookDifference workbook) {
        heading("h2", words.workbook + " " + workbook.workbook(), workbook.change());
        workbook.tables().forEach(this::sheet);
        workbook.tests().forEach(this::sheet);
        entries(words.about, workbook.about());
    }

    private void sheet(SheetDifference sheet) {
        heading("h3", sheet.sheet(), sheet.change());
        entries(words.technical, sheet.technical());
        if (!sheet.rows().isEmpty()) {
            html.append("<table class=\"rows\"><thead><tr>");
            head("", words.rowBefore, words.rowAfter, words.column, words.before, words.after);
            html.append("</tr></thead><tbody>");
            sheet.rows().forEach(this::row);
            html.append("</tbody></table>");
        }
    }

    private void row(RowDifference row) {
        List<CellDifference> cells =
                row.cells().isEmpty() ? List.of(new CellDifference("", null, "", "")) : row.cells();
        for (int place = 0; place < cells.size(); place++) {
            html.append("<tr class=\"").append(style(row.change())).append("\">");
            if (place == 0) {
                lead(row, cells.size());
            }
            cell(cells.get(place));
            html.append("</tr>");
        }
    }

    private void lead(RowDifference row, int rows) {
        boolean also = row.moved() && row.change() != Change.MOVED;
        spanned(rows, words.of(row.change()) + (also ? ", " + words.moved : ""));
        spanned(rows, number(row.rowBefore()));
        spanned(rows, number(row.rowAfter()));
    }

    private void spanned(int rows, String text) {
        html.append("<td class=\"n\" rowspan=\"")
                .append(rows)
                .append("\">")
                .append(text)
                .append("</td>");
    }

    private void cell(CellDifference cell) {
        html.append("<td>").append(escaped(cell.column())).append("</td><td>");
        marked("del", cell.before());
        html.append("</td><td>");
        marked("ins", cell.after());
        html.append("</td>");
    }

    private void marked(String tag, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            html.append('<')
                    .append(tag)
                    .append('>')
                    .append(escaped(text))
                    .append("</")
                    .append(tag)
                    .append('>');
        }
    }

    private void entries(String title, List<EntryDifference> entries) {
        if (entries.isEmpty()) {
            return;
        }
        html.append("<h3>").append(title).append("</h3><table><thead><tr>");
        head("", words.before, words.after);
        html.append("</tr></thead><tbody>");
        for (EntryDifference entry : entries) {
            html.append("<tr><td>").append(escaped(entry.key())).append("</td><td>");
            marked("del", entry.before());
            html.append("</td><td>");
            marked("ins", entry.after());
            html.append("</td></tr>");
        }
        html.append("</tbody></table>");
    }

    private void text(TextDifference text) {
        heading("h2", words.rules + " " + text.name(), text.change());
        html.append("<pre>");
        text.lines().forEach(this::line);
        html.append("</pre>");
    }

    private void line(TextDifference.Line line) {
        String sign = line.change() == null ? "  " : line.change() == Change.ADDED ? "+ " : "\u2212 ";
        Integer number = line.lineAfter() == null ? line.lineBefore() : line.lineAfter();
        html.append("<span class=\"")
                .append(line.change() == null ? "same" : style(line.change()))
                .append("\">")
                .append("%5s ".formatted(number(number)))
                .append(sign)
                .append(escaped(line.text()))
                .append("</span>");
    }

    private void heading(String tag, String text, Change change) {
        html.append('<').append(tag).append('>').append(escaped(text));
        if (change != Change.CHANGED) {
            html.append(" <small>").append(words.of(change)).append("</small>");
        }
        html.append("</").append(tag).append('>');
    }

    private void head(String... titles) {
        for (String title : titles) {
            html.append("<th>").append(title).append("</th>");
        }
    }

    private static String style(Change change) {
        return change.name().toLowerCase(Locale.ROOT);
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
