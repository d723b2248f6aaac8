package io.encours.search.export;

import com.fasterxml.jackson.annotation.JsonValue;
import io.encours.page.PageTexts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The kinds of files that decisions are exported to. */
public enum ExportFormat {
    CSV(Constants.CSV + ";charset=UTF-8"),
    XLSX(Constants.XLSX);

    /** For annotations. */
    static final class Constants {

        static final String CSV = "text/csv";
        static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

        private Constants() {}
    }

    private final String type;

    ExportFormat(String type) {
        this.type = type;
    }

    /** Also how its files' names end. */
    @JsonValue
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The media type. */
    String type() {
        return type;
    }

    String fileName() {
        return "decisions." + written();
    }

    /**
     * Begins a file; the output stays open when it ends.
     *
     * @param locale of the labels: French or, else, English
     */
    DecisionFile open(OutputStream output, Locale locale) throws IOException {
        PageTexts texts = PageTexts.of("io.encours.search.export.export", locale);
        return switch (this) {
            case CSV -> new DecisionCsv(output, texts);
            case XLSX -> new XlsxFile(output, texts, XlsxFile.ROWS_OF_A_SHEET);
        };
    }
}
