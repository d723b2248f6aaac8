package io.encours.table.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.encours.facts.creditlimit.LimitMethod;
import io.encours.table.DecisionTable;
import io.encours.table.Reading;
import io.encours.table.WorkbookReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitWorkbooksTests {

    @ParameterizedTest
    @ValueSource(strings = {"credit-limit", "delegation", "reasons"})
    void readsWithoutAFinding(String workbook) {
        assertThat(read(workbook).findings()).isEmpty();
    }

    @Test
    void keepsEveryRowOfThePolicy() {
        assertThat(read("credit-limit").tables())
                .extracting(DecisionTable::name, table -> table.rows().size())
                .containsExactlyInAnyOrder(
                        tuple("Ceiling", 6),
                        tuple("Method", LimitMethod.values().length),
                        tuple("LimitSettings", 1),
                        tuple("OpinionCap", 5),
                        tuple("ActivityValidity", 3),
                        tuple("RiskAmount", 9),
                        tuple("NetWorthPoints", 18));
        assertThat(read("delegation").tables().get(0).rows()).hasSize(10);
    }

    @Test
    void namesTheSourceOfEveryRow() {
        assertThat(read("credit-limit").tables())
                .flatExtracting(DecisionTable::rows)
                .allSatisfy(row -> assertThat(row.source()).isNotBlank());
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    static Reading read(String workbook) {
        try {
            return new WorkbookReader()
                    .read(workbook, Files.readAllBytes(Path.of("decision-tables", workbook + ".xlsx")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
