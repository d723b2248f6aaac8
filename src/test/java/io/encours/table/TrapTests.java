package io.encours.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.encours.shared.Money;
import io.encours.shared.Percentage;
import io.encours.table.ColumnType.Form;
import io.encours.table.sheet.Addresses;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever stands in a cell is read as a person sees it, or found; it is never silently something else. */
class TrapTests {

    private static final List<String> WORKBOOKS =
            List.of("credit-limit", "delegation", "dunning", "order-approval", "reasons", "score", "segment");
    private static final int CELLS_EACH = 25;

    private final WorkbookReader reader = new WorkbookReader();

    @Test
    void noRandomCellIsSilentlyMisread() {
        SplittableRandom random = new SplittableRandom(20261201);
        List<Trap> traps = Trap.all();
        for (String workbook : WORKBOOKS) {
            EditedXlsx whole = EditedXlsx.of(workbook);
            Reading before = reader.read(workbook, whole.bytes());
            for (int i = 0; i < CELLS_EACH; i++) {
                DecisionTable<?, ?> table =
                        before.tables().get(random.nextInt(before.tables().size()));
                TableRow row = table.rows().get(random.nextInt(table.rows().size()));
                Column column =
                        table.columns().get(random.nextInt(table.columns().size()));
                tryInTable(whole, before, table, row, column, traps.get(random.nextInt(traps.size())));
            }
        }
    }

    @Test
    void noTrapInAnAmountAPercentageAWordOrATextIsSilentlyMisread() {
        EditedXlsx whole = EditedXlsx.of("credit-limit");
        Reading before = reader.read("credit-limit", whole.bytes());
        DecisionTable<?, ?> ceilings = table(before, "Ceilings");
        DecisionTable<?, ?> settings = table(before, "Settings");
        for (Trap trap : Trap.all()) {
            for (int column : new int[] {1, 5}) {
                tryInTable(
                        whole,
                        before,
                        ceilings,
                        ceilings.rows().get(3),
                        ceilings.columns().get(column),
                        trap);
            }
            tryInTable(
                    whole,
                    before,
                    settings,
                    settings.rows().get(0),
                    settings.columns().get(0),
                    trap);
        }
    }

    @Test
    void noTrapInATestIsSilentlyMisread() {
        Map<String, Map<Integer, Form>> forms =
                Map.of("credit-limit", Map.of(1, Form.TEXT), "dunning", Map.of(1, Form.DATE));
        forms.forEach((workbook, columns) -> {
            EditedXlsx whole = EditedXlsx.of(workbook);
            columns.forEach(
                    (column, form) -> Trap.all().forEach(trap -> tryInTests(workbook, whole, column, form, trap)));
        });
    }

    private void tryInTable(
            EditedXlsx whole, Reading before, DecisionTable<?, ?> table, TableRow row, Column column, Trap trap) {
        Reading after = reader.read(
                table.workbook(),
                whole.copy()
                        .cell(table.sheet(), row.number(), column.index(), trap.xml(), trap.format())
                        .bytes());
        if (isFound(after, table.sheet(), row.number(), column.index()) || isUpsideDown(after)) {
            return;
        }
        String where = table.workbook() + " " + table.sheet() + "!" + Addresses.of(row.number(), column.index());
        assertThat(after.isUsable())
                .as("%s: %s %s", where, trap, after.findings())
                .isTrue();
        Object value = row(table(after, table.sheet()), row.number())
                .cells()
                .get(table.columns().indexOf(column));
        assertThat(trap.isSeenAs(
                        text(value), column.type().form(), column.type().percent()))
                .as("%s: %s was read as %s", where, trap, value)
                .isTrue();
        assertThat(after.tests()).isEqualTo(before.tests());
    }

    private void tryInTests(String workbook, EditedXlsx whole, int column, Form form, Trap trap) {
        Reading after = reader.read(
                workbook,
                whole.copy().cell("Tests", 5, column, trap.xml(), trap.format()).bytes());
        if (isFound(after, "Tests", 5, column)) {
            return;
        }
        SheetTest test = after.tests().get(0);
        String pointer = test.columns().entrySet().stream()
                .filter(entry -> entry.getValue().equals(Addresses.column(column)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        Map<String, Object> values = new TreeMap<>(pointer.startsWith("given ") ? test.given() : test.expected());
        Object value = values.get(pointer.substring(pointer.indexOf(' ') + 1));
        assertThat(trap.isSeenAs(text(value), form, true))
                .as("%s Tests!%s: %s was read as %s", workbook, Addresses.of(5, column), trap, value)
                .isTrue();
    }

    private static boolean isFound(Reading reading, String sheet, int row, int column) {
        return SpoiledWorkbook.errors(reading).stream()
                .filter(finding -> finding.sheet().equals(sheet))
                .map(finding -> String.valueOf(finding.cell()))
                .anyMatch(cell -> cell.equals(Addresses.of(row, column)) || cell.equals(row + ":" + row));
    }

    /** A bound that is read as it is seen may still be none that the other bound of its row allows. */
    private static boolean isUpsideDown(Reading reading) {
        return SpoiledWorkbook.codes(reading).contains(FindingCode.RANGE_UPSIDE_DOWN);
    }

    private static DecisionTable<?, ?> table(Reading reading, String sheet) {
        return reading.tables().stream()
                .filter(table -> table.sheet().equals(sheet))
                .findFirst()
                .orElseThrow();
    }

    private static TableRow row(DecisionTable<?, ?> table, int number) {
        return table.rows().stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseThrow();
    }

    /** A value as digits or as a word. */
    private static @Nullable String text(@Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(TrapTests::text).collect(Collectors.joining(", "));
        } else if (value instanceof Money money) {
            return money.amount().toPlainString();
        } else if (value instanceof Percentage percentage) {
            return percentage.value().toPlainString();
        } else if (value instanceof Boolean truth) {
            return truth ? "TRUE" : "FALSE";
        }
        return value == null ? null : value.toString();
    }
}
