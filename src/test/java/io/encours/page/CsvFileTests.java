package io.encours.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CsvFileTests {

    @Test
    void separatesCellsAndDecimalsAsExcelReadsThemInEnglish() throws IOException {
        assertThat(written(Locale.ENGLISH, new BigDecimal("-1200.50"), -3, "a,b", Instant.EPOCH))
                .isEqualTo("\uFEFFDecision,Amount on record\r\n-1200.50,-3,\"a,b\",1970-01-01T00:00:00Z\r\n");
    }

    @Test
    void separatesCellsAndDecimalsAsExcelReadsThemInFrench() throws IOException {
        assertThat(written(Locale.FRANCE, new BigDecimal("-1200.50"), -3, "a,b"))
                .isEqualTo("\uFEFFDécision;Montant enregistré\r\n-1200,50;-3;a,b\r\n");
    }

    @Test
    void leavesACellEmptyWhereThereIsNothing() throws IOException {
        assertThat(written(Locale.ENGLISH, "a", null, "b")).endsWith("\r\na,,b\r\n");
    }

    @Test
    void makesATextHarmlessThatBeginsLikeAFormula() throws IOException {
        assertThat(written(Locale.ENGLISH, "=1+1", "-x", "1-1")).endsWith("\r\n'=1+1,'-x,1-1\r\n");
    }

    private static String written(Locale locale, @Nullable Object... cells) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        CsvFile csv = new CsvFile(
                output,
                PageTexts.of("io.encours.simulation.differences", locale),
                List.of("decision", "amount_before"));
        csv.add(Stream.of(cells));
        csv.finish();
        return output.toString(UTF_8);
    }
}
