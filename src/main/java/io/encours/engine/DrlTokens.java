package io.encours.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rule file as words and signs, without comments and strings. */
final class DrlTokens {

    private static final Pattern PIECE = Pattern.compile("""
            (?<skip>"(?:\\\\[^\\n\\r]|[^"\\\\\\n\\r])*"|'(?:\\\\[^\\n\\r]|[^'\\\\\\n\\r])*'|//[^\\n\\r]*|/\\*.*?\\*/|\\s+|[0-9][\\w.]*)\
            |(?<word>[$\\p{L}_][\\w$]*)|(?<sign>.)""", Pattern.DOTALL);

    private DrlTokens() {}

    /** A word or a sign, and the line it stands on, from 1. */
    record Token(String text, int line) {}

    static List<Token> of(String drl) {
        List<Token> tokens = new ArrayList<>();
        Matcher piece = PIECE.matcher(drl);
        int line = 1;
        while (piece.find()) {
            if (piece.group("skip") == null) {
                tokens.add(new Token(piece.group(), line));
            }
            line += (int) piece.group().chars().filter(c -> c == '\n').count();
        }
        return tokens;
    }
}
