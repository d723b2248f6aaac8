package io.encours.search.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.encours.page.HarmlessText;
import io.encours.page.PageTexts;
import io.encours.search.FoundDecision;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Decisions as csv (RFC 4180) in UTF-8, with instants and dates as ISO 8601. It begins with a byte order mark, without which
 * Excel takes UTF-8 for something else; French files are separated by semicolons, as Excel expects them there.
 */
final class CsvFile implements DecisionFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final CsvWriter csv;

    CsvFile(OutputStream output, PageTexts texts) throws IOException {
        output.write(BYTE_ORDER_MARK.getBytes(UTF_8));
        this.csv = CsvWriter.builder()
                .fieldSeparator(texts.of("separator").charAt(0))
                .lineDelimiter(LineDelimiter.CRLF)
                .build(output, UTF_8);
        csv.writeRecord(Arrays.stream(ExportColumn.values())
                .map(column -> column.header(texts))
                .toList());
    }

    @Override
    public void add(FoundDecision decision) throws IOException {
        csv.writeRecord(Arrays.stream(ExportColumn.values())
                .map(column -> HarmlessText.of(column.of(decision).toString()))
                .toList());
    }

    @Override
    public void finish() throws IOException {
        csv.flush();
    }
}
