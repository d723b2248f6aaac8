package io.encours.table.diff;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words around a difference, in English or French; what the workbooks say is never translated. */
enum DifferenceWords {
    ENGLISH(
            Locale.ENGLISH,
            "Workbook",
            "Rules",
            "Row before",
            "Row now",
            "Column",
            "Before",
            "Now",
            "What the table promises, and its columns",
            "About",
            "Nothing changed.",
            "moved",
            "new",
            "removed",
            "changed"),
    FRENCH(
            Locale.FRENCH,
            "Classeur",
            "R\u00e8gles",
            "Ligne avant",
            "Ligne maintenant",
            "Colonne",
            "Avant",
            "Maintenant",
            "Ce que la table promet, et ses colonnes",
            "\u00c0 propos",
            "Rien n\u2019a chang\u00e9.",
            "d\u00e9placement",
            "ajout",
            "suppression",
            "modification");

    final Locale locale;
    final String workbook;
    final String rules;
    final String rowBefore;
    final String rowAfter;
    final String column;
    final String before;
    final String after;
    final String technical;
    final String about;
    final String nothing;
    final String moved;
    private final String added;
    private final String removed;
    private final String changed;

    DifferenceWords(Locale locale, String... words) {
        this.locale = locale;
        workbook = words[0];
        rules = words[1];
        rowBefore = words[2];
        rowAfter = words[3];
        column = words[4];
        before = words[5];
        after = words[6];
        technical = words[7];
        about = words[8];
        nothing = words[9];
        moved = words[10];
        added = words[11];
        removed = words[12];
        changed = words[13];
    }

    static DifferenceWords of(Locale locale) {
        return locale.getLanguage().equals(FRENCH.locale.getLanguage()) ? FRENCH : ENGLISH;
    }

    String of(@Nullable Change change) {
        if (change == null) {
            return "";
        }
        return switch (change) {
            case ADDED -> added;
            case REMOVED -> removed;
            case CHANGED -> changed;
            case MOVED -> moved;
        };
    }
}
