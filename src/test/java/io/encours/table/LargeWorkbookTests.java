package io.encours.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.encours.facts.RiskClass;
import org.junit.jupiter.api.Test;

class LargeWorkbookTests {

    @Test
    void readsFiveThousandRows() {
        TableBuilder table = Samples.sheet();
        for (int i = 0; i < 5_000; i++) {
            table.row(
                    RiskClass.B,
                    null,
                    "C" + i,
                    i,
                    i + 1,
                    null,
                    null,
                    null,
                    true,
                    null,
                    35,
                    2.5,
                    50_000,
                    60,
                    true,
                    RiskClass.C,
                    "OK_FULL",
                    "text",
                    null,
                    null,
                    "a, b",
                    "proposed",
                    "a note");
        }
        byte[] xlsx = table.end().build();

        Reading reading = new WorkbookReader().read("sample", xlsx);

        assertThat(reading.findings()).isEmpty();
    }
}
