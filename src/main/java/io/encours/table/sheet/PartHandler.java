package io.encours.table.sheet;

import java.util.ArrayDeque;
import java.util.Deque;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Passes on the elements of a part, each with the one around it: {@code row/c}, {@code c/v}. Extensions and elements of
 * other vocabularies are passed over with all that is in them: what they repeat of a cell is not the cell.
 */
abstract class PartHandler extends DefaultHandler {

    private final Deque<String> open = new ArrayDeque<>();
    private String vocabulary = "";
    private int passedOver;

    /** An element starts. */
    abstract void start(String element, Attributes attributes);

    /** An element ends. */
    void end(String element) {}

    /** A piece of the text in the innermost element. */
    void text(char[] characters, int start, int length) {}

    @Override
    public final void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (open.isEmpty()) {
            vocabulary = uri;
        }
        if (passedOver > 0 || !uri.equals(vocabulary) || name.equals("extLst")) {
            passedOver++;
        } else {
            String around = open.isEmpty() ? "" : open.peek();
            open.push(name);
            start(around + "/" + name, attributes);
        }
    }

    @Override
    public final void characters(char[] characters, int start, int length) {
        if (passedOver == 0) {
            text(characters, start, length);
        }
    }

    @Override
    public final void endElement(String uri, String name, String qualified) {
        if (passedOver > 0) {
            passedOver--;
        } else {
            open.pop();
            end((open.isEmpty() ? "" : open.peek()) + "/" + name);
        }
    }
}
