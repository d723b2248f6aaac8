package io.encours.table.limit;

import io.encours.table.TestsBuilder;
import io.encours.table.WorkbookBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Made the first version of the workbooks of limits, delegation and reasons. A workbook that exists is the source and
 * is left alone: delete it to have the first version again.
 */
final class PolicyWorkbooks {

    private static final Path FOLDER = Path.of("decision-tables");
    private static final String OWN_SOURCES =
            "Each row names its own; 'proposed' marks figures that nobody has published.";

    private PolicyWorkbooks() {}

    public static void main(String[] arguments) throws IOException {
        write("credit-limit", creditLimit());
        write("delegation", delegation());
        write("reasons", reasons());
    }

    private static void write(String name, WorkbookBuilder workbook) throws IOException {
        Path file = FOLDER.resolve(name + ".xlsx");
        if (Files.notExists(file)) {
            Files.write(file, RowHeights.fitted(workbook.build()));
        }
    }

    private static WorkbookBuilder creditLimit() {
        WorkbookBuilder workbook = about(
                "credit-limit",
                "How much credit a customer may have, which ceiling binds, and what closes the gap to the need.",
                "Amounts are in the currency of the sheet.",
                OWN_SOURCES);
        CreditLimitSheets.ceilings(workbook);
        CreditLimitSheets.methods(workbook);
        CreditLimitSheets.settings(workbook);
        CreditLimitSheets.opinions(workbook);
        CreditLimitSheets.activityValidity(workbook);
        BenchmarkSheets.riskAmounts(workbook);
        BenchmarkSheets.points(workbook);
        tests(workbook.tests(
                "One test a row: what is given, and what is expected. An empty cell: not given, or not checked."));
        return workbook;
    }

    private static void tests(TestsBuilder tests) {
        tests.given("/subject/id", "customer")
                .given("/subject/type", "what it is in law")
                .given("/subject/country", "country")
                .given("/riskClass", "risk class")
                .given("/creditFile/financials/currency", "currency of the accounts")
                .given("/creditFile/financials/tangibleNetWorth", "tangible net worth")
                .given("/creditFile/financials/sales", "turnover")
                .given("/need/requestedAmount/amount", "credit needed")
                .given("/need/requestedAmount/currency", "currency of the need")
                .expect("/outcome", "outcome")
                .expect("/limit/amount", "limit")
                .expect("/bindingCriterion", "what binds");
        String netWorth = "TANGIBLE_NET_WORTH";
        test(tests, "Net worth binds before turnover", "COMPANY", "B", 80000, 50000, "REDUCED", 28000, netWorth);
        test(tests, "A need within the ceilings is granted", "COMPANY", "A", 80000, 30000, "GRANTED", 30000, netWorth);
        test(
                tests,
                "A defaulting customer gets nothing unsecured",
                "COMPANY",
                "E",
                80000,
                30000,
                "REFUSED",
                0,
                netWorth);
        test(tests, "A negative net worth leaves no room", "COMPANY", "B", -5000, 30000, "REFUSED", 0, netWorth);
        test(
                tests,
                "An unknown customer gets a first limit",
                "COMPANY",
                "NR",
                null,
                8000,
                "GRANTED",
                8000,
                "UNINSURED_CAP");
        test(
                tests,
                "A sole trader is never reduced without a person",
                "SOLE_TRADER",
                "D",
                80000,
                50000,
                "REFER",
                4000,
                netWorth);
    }

    private static void test(
            TestsBuilder tests,
            String name,
            String type,
            String riskClass,
            @Nullable Object netWorth,
            Object need,
            String outcome,
            Object limit,
            String binding) {
        boolean known = netWorth != null;
        tests.test(
                name,
                "C-10042",
                type,
                "FR",
                riskClass,
                known ? "EUR" : null,
                netWorth,
                known ? 700000 : null,
                need,
                "EUR",
                outcome,
                limit,
                binding);
    }

    private static WorkbookBuilder delegation() {
        WorkbookBuilder workbook = about(
                "delegation",
                "Who may approve a limit, an order, a decision against a blocking one, or a write-off.",
                "Several values in a cell are parted by commas. Amounts are in the currency of the sheet.",
                OWN_SOURCES);
        DelegationSheets.delegation(workbook);
        return workbook;
    }

    private static WorkbookBuilder reasons() {
        WorkbookBuilder workbook = about(
                "reasons",
                "The words in which every reason is told: to credit managers and to sales, in English and French.",
                "A name in braces, such as {limit}, stands for the value of that name. Keep the names as they are; put them wherever the sentence needs them.",
                "Each row names its own.");
        ReasonSheets.reasons(workbook);
        return workbook;
    }

    private static WorkbookBuilder about(String name, String purpose, String reading, String sources) {
        return WorkbookBuilder.named(name)
                .about("Purpose", purpose)
                .about("Owner", "Credit management")
                .about("Currency", "EUR")
                .about(
                        "How to read it",
                        "The columns on the left are what is asked, those after them what is answered. An empty cell on the left fits everything. "
                                + reading)
                .about(
                        "How to change it",
                        "Change cells, or add rows directly below the last one; leave no empty row between. Sources and notes are free text.")
                .about("Sources", sources);
    }
}
