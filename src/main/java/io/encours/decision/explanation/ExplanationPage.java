package io.encours.decision.explanation;

import io.encours.decision.DecisionAnswer.AnsweredCure;
import io.encours.decision.DecisionAnswer.AnsweredReason;
import io.encours.decision.DecisionAnswer.AnsweredUnused;
import io.encours.decision.explanation.Explanation.ExplainedAnswer;
import io.encours.decision.explanation.Explanation.ExplainedRow;
import io.encours.decision.explanation.Explanation.ExplainedTable;
import io.encours.decision.explanation.Explanation.NearRow;
import io.encours.page.Html;
import io.encours.page.PageTexts;
import io.encours.page.ValueWords;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An explanation as a page to read and to print. */
final class ExplanationPage {

    static final String TEXTS = "io.encours.decision.explanation.explanation";

    private final Explanation explanation;
    private final PageTexts texts;
    private final ValueWords words;
    private final Html html;

    ExplanationPage(Explanation explanation, Locale locale) {
        this.explanation = explanation;
        this.texts = PageTexts.of(TEXTS, locale);
        this.words = texts.values();
        this.html = Html.page(texts.language(), title());
    }

    String html() {
        head();
        reasons();
        cures();
        missing();
        unused();
        tables();
        audit();
        html.element(
                "footer",
                explanation.decisionId() + " · " + explanation.release().hash());
        return html.finished();
    }

    private String title() {
        return texts.of("title", texts.of("title." + explanation.decision()), explanation.outcomeText());
    }

    private void head() {
        html.open("header").element("h1", title());
        html.open("dl", "class", "facts");
        fact("customer", explanation.customer());
        fact("decidedAt", texts.instant(explanation.decidedAt()));
        fact("asOf", texts.date(explanation.asOf()));
        if (explanation.validUntil() != null) {
            fact("validUntil", texts.date(explanation.validUntil()));
        }
        fact("release", release());
        if (explanation.humanReviewRequired()) {
            fact("review", texts.of("reviewRequired"));
        }
        fact("reproduced", texts.of(explanation.reproduced() ? "reproducedYes" : "reproducedNo"));
        if (!explanation.sameEngine()) {
            fact("engine", texts.of("otherEngine"));
        }
        html.close("dl").close("header");
    }

    private String release() {
        String approver = explanation.release().approvedBy();
        return texts.of(
                "releaseBy",
                Integer.toString(explanation.release().number()),
                explanation.release().author(),
                approver == null ? "–" : approver);
    }

    private void fact(String key, String value) {
        html.element("dt", texts.of(key)).element("dd", value);
    }

    private void reasons() {
        list("reasons", explanation.reasons().stream().map(this::reason).toList());
    }

    private String reason(AnsweredReason reason) {
        String sheet = reason.sheet();
        Integer row = reason.row();
        return sheet == null || row == null
                ? reason.text()
                : reason.text() + " " + texts.of("fromRow", sheet, row.toString());
    }

    private void cures() {
        list("cures", explanation.cures().stream().map(this::cure).toList());
    }

    private String cure(AnsweredCure cure) {
        String takes = cure.amount() != null
                ? words.of(cure.amount())
                : cure.days() != null ? texts.of("days", Integer.toString(cure.days())) : "";
        return texts.of("cure", kind(cure.kind(), takes), words.constant(cure.leadsTo()));
    }

    /** Rules may know cures that this page has no words for. */
    private String kind(String kind, String takes) {
        String unpriced = "cure." + kind + ".unpriced";
        String key = takes.isEmpty() && texts.has(unpriced) ? unpriced : "cure." + kind;
        return texts.has(key) ? texts.of(key, takes) : words.constant(kind) + " " + takes;
    }

    private void missing() {
        list(
                "missing",
                explanation.missingData().stream()
                        .map(gap -> gap.field() + " — " + gap.text())
                        .toList());
    }

    private void unused() {
        if (explanation.unused() != null) {
            list(
                    "unused",
                    explanation.unused().stream().map(AnsweredUnused::pointer).toList());
        }
    }

    private void list(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            html.open("section").element("h2", texts.of(heading)).open("ul");
            lines.forEach(line -> html.element("li", line));
            html.close("ul").close("section");
        }
    }

    private void tables() {
        if (!explanation.tables().isEmpty()) {
            html.element("h2", texts.of("tables"));
            explanation.tables().forEach(this::table);
        }
    }

    private void table(ExplainedTable table) {
        html.open("section").element("h3", texts.of("table", table.workbook(), table.sheet()));
        if (table.rows().isEmpty()) {
            html.element("p", texts.of("noRow"), "class", "lead");
        }
        if (!table.rows().isEmpty() || !table.nearest().isEmpty()) {
            html.open("table").open("thead").open("tr");
            html.element("th", texts.of("row"), "class", "number");
            html.element("th", texts.of("conditions"), "class", "when");
            html.element("th", texts.of("says"), "class", "then");
            html.element("th", texts.of("origin")).close("tr").close("thead").open("tbody");
            table.rows().forEach(this::row);
            table.nearest().forEach(this::near);
            html.close("tbody").close("table");
        }
        html.close("section");
    }

    private void row(ExplainedRow row) {
        html.open("tr").open("td", "class", "number").element("a", Integer.toString(row.row()), "href", row.link());
        html.close("td").open("td");
        row.conditions().forEach(condition -> html.element("div", condition.text()));
        html.close("td").element("td", says(row.answers()));
        html.element(
                "td",
                texts.of("since", Integer.toString(row.sinceRelease()), row.author())
                        + (row.source().isEmpty() ? "" : " · " + row.source())
                        + (row.note().isEmpty() ? "" : " · " + row.note()),
                "class",
                "remark");
        html.close("tr");
    }

    private void near(NearRow row) {
        html.open("tr", "class", "near").open("td", "class", "number");
        html.element("a", Integer.toString(row.row()), "href", row.link())
                .close("td")
                .open("td");
        row.unmet().forEach(condition -> html.element("div", condition.text()));
        html.close("td").element("td", says(row.answers())).element("td", texts.of("notThis"), "class", "remark");
        html.close("tr");
    }

    private static String says(List<ExplainedAnswer> answers) {
        return answers.stream().map(ExplainedAnswer::text).collect(Collectors.joining(" · "));
    }

    private void audit() {
        Explanation.AuditTrail audit = explanation.audit();
        if (audit == null) {
            return;
        }
        html.element("h2", texts.of("audit"));
        html.element("p", texts.of("caller", audit.caller()));
        html.element("h3", texts.of("firings")).open("ol");
        audit.firings().forEach(firing -> html.element("li", firing.rule()));
        html.close("ol").element("h3", texts.of("facts"));
        html.element("pre", audit.request().toString());
        html.element("h3", texts.of("derived")).open("ul");
        audit.derived().forEach(fact -> html.element("li", fact.toString()));
        html.close("ul");
        if (!audit.differences().isEmpty()) {
            html.element("h3", texts.of("differences")).open("ul");
            audit.differences()
                    .forEach(each ->
                            html.element("li", each.pointer() + ": " + each.recorded() + " → " + each.replayed()));
            html.close("ul");
        }
    }
}
