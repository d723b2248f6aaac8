package io.encours.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** A page in the making; every text and every attribute is escaped. It needs neither scripts nor anything from elsewhere. */
public final class Html {

    private static final String STYLE = style();

    private final StringBuilder out = new StringBuilder();

    /** A page whose body is open. */
    public static Html page(String language, String title) {
        Html html = new Html();
        html.own("<!doctype html>\n").open("html", "lang", language).open("head");
        html.open("meta", "charset", "utf-8");
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        return html.element("title", title).own(STYLE).close("head").open("body");
    }

    /** The whole page. */
    public String finished() {
        return close("body").close("html").toString();
    }

    /** Opens an element; attributes as names and values by turns. */
    public Html open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
        return this;
    }

    /** Closes an element. */
    public Html close(String tag) {
        out.append("</").append(tag).append(">\n");
        return this;
    }

    /** An element with nothing but text. */
    public Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /** Text, escaped. */
    public Html text(String text) {
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i));
        }
        return this;
    }

    private Html own(String markup) {
        out.append(markup);
        return this;
    }

    private void append(char character) {
        switch (character) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.append(character);
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private static String style() {
        try (InputStream css = Objects.requireNonNull(Html.class.getResourceAsStream("page.css"))) {
            return "<style>\n" + new String(css.readAllBytes(), UTF_8) + "</style>\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
