package io.encours.search.export;

import java.util.Arrays;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads the kind of file as callers write it. */
@Component
final class ExportFormatParameter implements Converter<String, ExportFormat> {

    @Override
    public ExportFormat convert(String written) {
        return Arrays.stream(ExportFormat.values())
                .filter(format -> format.written().equals(written))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("csv or xlsx"));
    }
}
