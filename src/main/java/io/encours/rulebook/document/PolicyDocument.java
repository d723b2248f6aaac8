package io.encours.rulebook.document;

import io.encours.page.Html;
import io.encours.page.PageTexts;
import io.encours.rulebook.release.Release;
import io.encours.table.Reading;
import io.encours.table.WorkbookReader;
import io.encours.table.sheet.Sheet;
import io.encours.table.sheet.SpreadsheetFile;
import io.encours.table.sheet.UnreadableFileException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;

/**
 * A release as an HTML page to read and to print: who approved it, every table in plain words with its units and sources,
 * the tests, and what the rules say. It needs neither scripts nor anything from elsewhere.
 */
final class PolicyDocument {

    private static final String TABLES = "decision-tables/";
    private static final String ENDING = ".xlsx";

    private final Release release;
    private final SortedMap<String, byte[]> artefacts;
    private final PageTexts texts;
    private final Html html;

    private PolicyDocument(Release release, SortedMap<String, byte[]> artefacts, PageTexts texts) {
        this.release = release;
        this.artefacts = artefacts;
        this.texts = texts;
        this.html = Html.page(texts.language(), title());
    }

    /** The page, its own words in French for a French locale and in English for any other. */
    static String of(Release release, SortedMap<String, byte[]> artefacts, Locale locale) {
        return new PolicyDocument(release, artefacts, PageTexts.of("io.encours.rulebook.document.policy", locale))
                .written();
    }

    private String written() {
        head();
        contents();
        workbooks().forEach(this::workbook);
        html.element("footer", title() + " · sha256:" + release.hash().hex());
        return html.finished();
    }

    private String title() {
        return texts.of("title", release.number());
    }

    private void head() {
        html.open("header").element("h1", title()).element("p", release.comment(), "class", "lead");
        html.open("dl", "class", "facts");
        fact("author", release.author());
        fact("approvedBy", release.approvedBy() == null ? texts.of("nobody") : release.approvedBy());
        fact(
                "effectiveFrom",
                release.effectiveFrom() == null ? texts.of("undecided") : texts.instant(release.effectiveFrom()));
        fact("createdAt", texts.instant(release.createdAt()));
        fact("hash", "sha256:" + release.hash().hex());
        html.close("dl").element("p", texts.of("reading"), "class", "help").close("header");
    }

    private void fact(String key, String value) {
        html.element("dt", texts.of(key)).element("dd", value);
    }

    private void contents() {
        html.open("nav").element("h2", texts.of("contents")).open("ul");
        workbooks()
                .forEach(name -> html.open("li")
                        .element("a", heading(name, reading(name)), "href", "#" + name)
                        .close("li"));
        html.close("ul").close("nav");
    }

    private List<String> workbooks() {
        return artefacts.keySet().stream()
                .filter(name -> name.startsWith(TABLES) && name.endsWith(ENDING))
                .map(name -> name.substring(TABLES.length(), name.length() - ENDING.length()))
                .toList();
    }

    private void workbook(String name) {
        Reading reading = reading(name);
        List<Sheet> sheets = sheets(name);
        html.open("article", "id", name).element("h2", heading(name, reading));
        html.open("dl", "class", "facts");
        reading.about().forEach((key, value) -> html.element("dt", key).element("dd", value));
        html.close("dl");
        TableSection tables = new TableSection(html, texts);
        reading.tables()
                .forEach(table -> sheets.stream()
                        .filter(sheet -> sheet.name().equals(table.sheet()))
                        .forEach(sheet -> tables.write(table, sheet)));
        new TestsSection(html, texts).write(reading, sheets);
        new RulesSection(html, texts).write(name, artefacts);
        html.close("article");
    }

    /** What the sheet About is headed with. */
    private String heading(String name, Reading reading) {
        return sheets(name).stream()
                .filter(sheet -> sheet.name().equals("About"))
                .map(sheet -> sheet.row(1).cell(0).text().strip())
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElse(reading.workbook());
    }

    private Reading reading(String name) {
        return new WorkbookReader().read(name, bytes(name));
    }

    private List<Sheet> sheets(String name) {
        try {
            return SpreadsheetFile.read(bytes(name)).sheets();
        } catch (UnreadableFileException impossible) {
            throw new IllegalStateException("a workbook of a release", impossible);
        }
    }

    private byte[] bytes(String name) {
        return Objects.requireNonNull(artefacts.get(TABLES + name + ENDING));
    }
}
