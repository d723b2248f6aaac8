package io.encours.search.usage;

import io.encours.page.Html;
import io.encours.page.PageTexts;
import io.encours.page.ValueWords;
import io.encours.search.usage.WorkbookUsage.RowUse;
import io.encours.search.usage.WorkbookUsage.TableUsage;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How often the rows of a workbook answered, as a page to read and to print. */
final class UsagePage {

    private static final List<String> FIGURES = List.of("fired", "here", "share", "before");

    private final WorkbookUsage usage;
    private final PageTexts texts;
    private final ValueWords words;
    private final Html html;

    UsagePage(WorkbookUsage usage, Locale locale) {
        this.usage = usage;
        this.texts = PageTexts.of("io.encours.search.usage.usage", locale);
        this.words = texts.values();
        this.html = Html.page(texts.language(), texts.of("title", usage.workbook()));
    }

    String html() {
        html.open("header").element("h1", texts.of("title", usage.workbook()));
        html.element(
                "p",
                texts.of("scope", Integer.toString(usage.release()), texts.instant(usage.indexedUntil())),
                "class",
                "lead");
        html.close("header");
        usage.tables().forEach(this::table);
        return html.finished();
    }

    private void table(TableUsage table) {
        html.open("section").element("h2", table.sheet());
        html.element("p", texts.of("answers", number(table.answers()), number(table.neverFired())), "class", "lead");
        html.open("table").open("thead").open("tr");
        html.element("th", texts.of("row"), "class", "number").element("th", texts.of("conditions"), "class", "when");
        FIGURES.forEach(figure -> html.element("th", texts.of(figure)));
        html.element("th", texts.of("last")).element("th", texts.of("outcomes"), "class", "then");
        html.element("th", texts.of("origin")).close("tr").close("thead").open("tbody");
        table.rows().forEach(this::row);
        html.close("tbody").close("table").close("section");
    }

    /** A row that never answered is set off. */
    private void row(RowUse row) {
        html.open("tr", "class", row.neverFired() ? "changed" : "");
        html.open("td", "class", "number").element("a", Integer.toString(row.row()), "href", row.decisions());
        html.close("td").element("td", row.conditions().isEmpty() ? texts.of("always") : row.conditions());
        figure(row.neverFired() ? texts.of("never") : number(row.fired()));
        figure(number(row.firedInRelease()));
        figure(percent(row.share()));
        figure(row.firedBefore() == 0 ? "" : number(row.firedBefore()));
        html.element("td", instant(row.lastFired())).open("td");
        row.outcomes().forEach(count -> html.element("div", words(count)));
        html.close("td").open("td");
        origin(row.standing());
        html.close("td").close("tr");
    }

    private void figure(String figure) {
        html.element("td", figure, "class", "figure");
    }

    private void origin(WorkbookUsage.Standing standing) {
        html.element("div", texts.of("since", Integer.toString(standing.sinceRelease()), standing.changedBy()));
        String approver = standing.approvedBy();
        if (approver != null && !approver.equals(standing.changedBy())) {
            html.element("div", texts.of("approved", approver));
        }
        html.element("div", standing.comment(), "class", "help");
    }

    private String words(WorkbookUsage.OutcomeCount count) {
        return texts.of("outcome", words.of(count.decision()), words.constant(count.outcome()), number(count.fired()));
    }

    private String number(long number) {
        return texts.number(BigDecimal.valueOf(number));
    }

    private String percent(@Nullable BigDecimal share) {
        return share == null ? "" : texts.number(share) + "\u00a0%";
    }

    private String instant(@Nullable Instant instant) {
        return instant == null ? "" : texts.instant(instant);
    }
}
