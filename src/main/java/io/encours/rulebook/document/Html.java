package io.encours.rulebook.document;

/** A page in the making; every text and every attribute is escaped. */
final class Html {

    private final StringBuilder out = new StringBuilder();

    /** Opens an element; attributes as names and values by turns. */
    Html open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
        return this;
    }

    Html close(String tag) {
        out.append("</").append(tag).append(">\n");
        return this;
    }

    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    Html text(String text) {
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i));
        }
        return this;
    }

    /** What this program itself wrote: the document type and the style. */
    Html own(String markup) {
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
}
