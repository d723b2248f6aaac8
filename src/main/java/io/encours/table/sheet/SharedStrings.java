package io.encours.table.sheet;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;

/** The texts that the cells of a file share, without phonetic hints. */
final class SharedStrings extends PartHandler {

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean inText;

    String get(int index) {
        if (index < 0 || index >= texts.size()) {
            throw new IllegalArgumentException("no shared text " + index);
        }
        return texts.get(index);
    }

    @Override
    void start(String element, Attributes attributes) {
        inText = element.equals("si/t") || element.equals("r/t");
        if (element.equals("sst/si")) {
            text.setLength(0);
        }
    }

    @Override
    void text(char[] characters, int start, int length) {
        if (inText) {
            text.append(characters, start, length);
        }
    }

    @Override
    void end(String element) {
        inText = false;
        if (element.equals("sst/si")) {
            texts.add(Escapes.decoded(text.toString()));
        }
    }
}
