package io.encours.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.encours.page.HarmlessText;
import io.encours.shared.Money;
import io.encours.shared.ReasonCode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a replay found as CSV (RFC 4180, UTF-8), page after page of it, so that it takes no more memory the more
 * there is. A text that a spreadsheet program would take for a formula is preceded by an apostrophe.
 */
final class DifferenceCsv {

    private static final int PAGE = 1000;
    private static final List<String> HEAD = List.of(
            "decisionId",
            "decidedAt",
            "decision",
            "release",
            "change",
            "outcomeBefore",
            "outcomeAfter",
            "amountBefore",
            "amountAfter",
            "currency",
            "reasonsGone",
            "reasonsNew",
            "why",
            "erased");

    private final Findings findings;

    DifferenceCsv(Findings findings) {
        this.findings = findings;
    }

    void write(int replay, @Nullable Change change, OutputStream output) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(output, UTF_8);
        csv.writeRecord(HEAD);
        UUID after = null;
        List<Finding> page;
        do {
            page = findings.after(replay, after, change, PAGE);
            for (Finding finding : page) {
                csv.writeRecord(cells(finding));
                after = finding.decisionId();
            }
        } while (page.size() == PAGE);
        csv.flush();
    }

    private static List<String> cells(Finding finding) {
        return List.of(
                finding.decisionId().toString(),
                finding.decidedAt().toString(),
                finding.type().written(),
                Integer.toString(finding.release()),
                finding.change().name(),
                text(finding.outcomeBefore()),
                text(finding.outcomeAfter()),
                amount(finding.amountBefore()),
                amount(finding.amountAfter()),
                currency(finding),
                codes(finding.reasonsGone()),
                codes(finding.reasonsNew()),
                text(finding.why()),
                Boolean.toString(finding.erased()));
    }

    private static String amount(@Nullable Money money) {
        return money == null ? "" : money.amount().toPlainString();
    }

    private static String currency(Finding finding) {
        return Stream.of(finding.amountBefore(), finding.amountAfter())
                .filter(Objects::nonNull)
                .map(money -> money.currency().getCurrencyCode())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String codes(List<ReasonCode> codes) {
        return codes.stream().map(ReasonCode::value).collect(Collectors.joining(" "));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : HarmlessText.of(value);
    }
}
