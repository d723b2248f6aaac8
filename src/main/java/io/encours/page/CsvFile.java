package io.encours.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A csv file (RFC 4180) in UTF-8 that is being written, as Excel reads it: it begins with a byte order mark, without which
 * UTF-8 is taken for something else, and French files have semicolons between cells and a comma before decimals. Instants and
 * dates are as in ISO 8601; a text that begins like a formula is made harmless.
 */
public final class CsvFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final CsvWriter csv;
    private final boolean french;

    /**
     * Begins a file with its labels; the output stays open when the file ends.
     *
     * @param texts of its language
     * @param labels keys of the texts above the columns, from left to right
     */
    public CsvFile(OutputStream output, PageTexts texts, List<String> labels) throws IOException {
        this.french = texts.language().equals(Locale.FRENCH.getLanguage());
        output.write(BYTE_ORDER_MARK.getBytes(UTF_8));
        this.csv = CsvWriter.builder()
                .fieldSeparator(french ? ';' : ',')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(output, UTF_8);
        csv.writeRecord(labels.stream().map(texts::of).toList());
    }

    /** Adds a row, empty where there is nothing. */
    public void add(Stream<? extends @Nullable Object> cells) throws IOException {
        csv.writeRecord(cells.map(this::written).toList());
    }

    private String written(@Nullable Object cell) {
        if (cell == null) {
            return "";
        } else if (cell instanceof BigDecimal decimal) {
            return french ? decimal.toPlainString().replace('.', ',') : decimal.toPlainString();
        }
        return cell instanceof Number ? cell.toString() : HarmlessText.of(cell.toString());
    }

    /** Hands over what is not yet written. */
    public void finish() throws IOException {
        csv.flush();
    }
}
