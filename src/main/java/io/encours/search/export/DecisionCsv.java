package io.encours.search.export;

import io.encours.page.CsvFile;
import io.encours.page.PageTexts;
import io.encours.search.FoundDecision;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;

/** Decisions as csv. */
final class DecisionCsv implements DecisionFile {

    private final CsvFile csv;

    DecisionCsv(OutputStream output, PageTexts texts) throws IOException {
        this.csv = new CsvFile(
                output,
                texts,
                Stream.of(ExportColumn.values()).map(ExportColumn::label).toList());
    }

    @Override
    public void add(FoundDecision decision) throws IOException {
        csv.add(Stream.of(ExportColumn.values()).map(column -> column.of(decision)));
    }

    @Override
    public void finish() throws IOException {
        csv.finish();
    }
}
