package io.encours.simulation;

import io.encours.page.CsvFile;
import io.encours.page.PageTexts;
import io.encours.shared.Money;
import io.encours.shared.ReasonCode;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes what a replay found as csv, page after page of it, so that it takes no more memory the more there is. */
final class DifferenceCsv {

    private static final int PAGE = 1000;
    private static final List<String> LABELS = List.of(
            "decision_id",
            "decided_at",
            "decision",
            "release",
            "change",
            "outcome_before",
            "outcome_after",
            "amount_before",
            "amount_after",
            "currency",
            "reasons_gone",
            "reasons_new",
            "why",
            "erased");

    private final Findings findings;

    DifferenceCsv(Findings findings) {
        this.findings = findings;
    }

    /** @param locale of the labels: French or, else, English */
    void write(int replay, @Nullable Change change, Locale locale, OutputStream output) throws IOException {
        CsvFile csv = new CsvFile(output, PageTexts.of("io.encours.simulation.differences", locale), LABELS);
        UUID after = null;
        List<Finding> page;
        do {
            page = findings.after(replay, after, change, PAGE);
            for (Finding finding : page) {
                csv.add(cells(finding));
                after = finding.decisionId();
            }
        } while (page.size() == PAGE);
        csv.finish();
    }

    private static Stream<@Nullable Object> cells(Finding finding) {
        return Stream.of(
                finding.decisionId(),
                finding.decidedAt(),
                finding.type().written(),
                finding.release(),
                finding.change(),
                finding.outcomeBefore(),
                finding.outcomeAfter(),
                amount(finding.amountBefore()),
                amount(finding.amountAfter()),
                currency(finding),
                codes(finding.reasonsGone()),
                codes(finding.reasonsNew()),
                finding.why(),
                finding.erased());
    }

    private static @Nullable BigDecimal amount(@Nullable Money money) {
        return money == null ? null : money.amount();
    }

    private static String currency(Finding finding) {
        return Stream.of(finding.amountBefore(), finding.amountAfter())
                .filter(Objects::nonNull)
                .map(money -> money.currency().getCurrencyCode())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String codes(List<ReasonCode> codes) {
        return codes.stream().map(ReasonCode::value).collect(Collectors.joining(", "));
    }
}
