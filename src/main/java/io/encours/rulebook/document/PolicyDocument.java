package io.encours.rulebook.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.encours.rulebook.Release;
import io.encours.table.Reading;
import io.encours.table.WorkbookReader;
import io.encours.table.sheet.Sheet;
import io.encours.table.sheet.SpreadsheetFile;
import io.encours.table.sheet.UnreadableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
    private static final String STYLE = style();

    private final Release release;
    private final SortedMap<String, byte[]> artefacts;
    private final DocumentTexts texts;
    private final Html html = new Html();

    private PolicyDocument(Release release, SortedMap<String, byte[]> artefacts, DocumentTexts texts) {
        this.release = release;
        this.artefacts = artefacts;
        this.texts = texts;
    }

    /** The page, its own words in French for a French locale and in English for any other. */
    static String of(Release release, SortedMap<String, byte[]> artefacts, Locale locale) {
        return new PolicyDocument(release, artefacts, DocumentTexts.in(locale)).written();
    }

    private String written() {
        html.own("<!doctype html>\n").open("html", "lang", texts.language()).open("head");
        html.open("meta", "charset", "utf-8");
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.element("title", title()).own(STYLE).close("head").open("body");
        head();
        contents();
        workbooks().forEach(this::workbook);
        html.element("footer", title() + " · sha256:" + release.hash().hex());
        return html.close("body").close("html").toString();
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

    private static String style() {
        try (InputStream css = Objects.requireNonNull(PolicyDocument.class.getResourceAsStream("policy.css"))) {
            return "<style>\n" + new String(css.readAllBytes(), UTF_8) + "</style>\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
