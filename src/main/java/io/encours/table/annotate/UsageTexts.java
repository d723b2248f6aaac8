package io.encours.table.annotate;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of the sheet of usage, in French or English. */
final class UsageTexts {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Locale language;
    private final ResourceBundle texts;

    private UsageTexts(Locale language) {
        this.language = language;
        this.texts = ResourceBundle.getBundle("io.encours.table.annotate.usage", language, NO_FALLBACK);
    }

    /** French for a French locale, English for any other. */
    static UsageTexts in(Locale locale) {
        return new UsageTexts(
                locale.getLanguage().equals(Locale.FRENCH.getLanguage()) ? Locale.FRENCH : Locale.ENGLISH);
    }

    String text(String key) {
        return texts.getString(key);
    }

    String text(String key, Object... values) {
        return new MessageFormat(text(key).replace("'", "''"), language).format(values);
    }
}
