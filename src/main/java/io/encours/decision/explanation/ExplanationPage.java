package io.encours.decision.explanation;

import io.encours.decision.DecisionAnswer.AnsweredCure;
import io.encours.decision.DecisionAnswer.AnsweredReason;
import io.encours.decision.explanation.Explanation.ExplainedAnswer;
import io.encours.decision.explanation.Explanation.ExplainedCondition;
import io.encours.decision.explanation.Explanation.ExplainedRow;
import io.encours.decision.explanation.Explanation.ExplainedTable;
import io.encours.decision.explanation.Explanation.NearRow;
import io.encours.page.Html;
import io.encours.page.PageTexts;
import io.encours.page.ValueWords;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An explanation as a page to read and to print. */
final class ExplanationPage {

    private static final String PERCENT = "%";

    private final Explanation explanation;
    private final PageTexts texts;
    private final ValueWords words;
    private final Html html;

    ExplanationPage(Explanation explanation, Locale locale) {
        this.explanation = explanation;
        this.texts = PageTexts.of("io.encours.decision.explanation.explanation", locale);
        this.words = new ValueWords(texts);
        this.html = Html.page(texts.language(), title());
    }

    String html() {
        head();
        reasons();
        cures();
        missing();
        tables();
        audit();
        html.element(
                "footer",
                explanation.decisionId() + " · " + explanation.release().hash());
        return html.finished();
    }

    private String title() {
        return texts.of("title", texts.of("title." + explanation.decision()), outcome(explanation.outcome()));
    }

    /** Rules may conclude what this page has no words for. */
    private String outcome(String outcome) {
        String key = "outcome." + outcome;
        return texts.has(key) ? texts.of(key) : spelled(outcome);
    }

    private static String spelled(String name) {
        return name.replace('_', ' ').toLowerCase(Locale.ROOT);
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
        return texts.of("cure", kind(cure.kind(), takes), outcome(cure.leadsTo()));
    }

    /** Rules may know cures that this page has no words for. */
    private String kind(String kind, String takes) {
        String unpriced = "cure." + kind + ".unpriced";
        String key = takes.isEmpty() && texts.has(unpriced) ? unpriced : "cure." + kind;
        return texts.has(key) ? texts.of(key, takes) : spelled(kind) + " " + takes;
    }

    private void missing() {
        list(
                "missing",
                explanation.missingData().stream()
                        .map(gap -> gap.field() + " — " + gap.wantedFor())
                        .toList());
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
        row.conditions().forEach(condition -> html.element("div", met(condition)));
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
        row.unmet().forEach(condition -> html.element("div", unmet(condition)));
        html.close("td").element("td", says(row.answers())).element("td", texts.of("notThis"), "class", "remark");
        html.close("tr");
    }

    private String met(ExplainedCondition condition) {
        return texts.of("met", condition.label(), wanted(condition), asked(condition));
    }

    private String unmet(ExplainedCondition condition) {
        return texts.of("unmet", condition.label(), wanted(condition), asked(condition));
    }

    private String wanted(ExplainedCondition condition) {
        String value = value(condition.wanted(), condition.unit());
        String operator = switch (condition.operator()) {
            case "!=" -> "isNot";
            case ">=" -> "atLeast";
            case ">" -> "above";
            case "<" -> "below";
            case "<=" -> "atMost";
            case "in" -> "oneOf";
            default -> "is";
        };
        return texts.of(operator, value);
    }

    private String asked(ExplainedCondition condition) {
        return condition.asked() == null ? texts.of("unknown") : value(condition.asked(), condition.unit());
    }

    private String says(List<ExplainedAnswer> answers) {
        return answers.stream()
                .map(answer -> answer.label() + ": " + value(answer.value(), answer.unit()))
                .collect(Collectors.joining(" · "));
    }

    private String value(@Nullable Object value, String unit) {
        return words.of(value, unit.equals(PERCENT));
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
