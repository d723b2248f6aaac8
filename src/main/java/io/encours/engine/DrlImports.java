package io.encours.engine;

import io.encours.engine.DrlTokens.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The lines of a rule file that name a package or a type in full.
 *
 * @param packages the names that the file gives to itself, of which there should be one
 * @param names the types that it imports
 * @param positions which tokens these lines are
 */
record DrlImports(List<Token> packages, List<Token> names, Set<Integer> positions) {

    static DrlImports of(List<Token> tokens) {
        List<Token> packages = new ArrayList<>();
        List<Token> names = new ArrayList<>();
        Set<Integer> positions = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).text();
            if (word.equals("import") || word.equals("package")) {
                int end = endOfName(tokens, i + 1);
                (word.equals("import") ? names : packages).add(name(tokens, i + 1, end));
                for (; i < end; i++) {
                    positions.add(i);
                }
                i--;
            }
        }
        return new DrlImports(packages, names, positions);
    }

    boolean knows(String simpleName) {
        return names.stream().anyMatch(name -> name.text().endsWith("." + simpleName));
    }

    boolean cover(int position) {
        return positions.contains(position);
    }

    private static int endOfName(List<Token> tokens, int start) {
        int end = Math.min(start + 1, tokens.size());
        while (end + 1 < tokens.size() && tokens.get(end).text().equals(".")) {
            end += 2;
        }
        return end;
    }

    private static Token name(List<Token> tokens, int start, int end) {
        StringBuilder name = new StringBuilder();
        tokens.subList(start, end).forEach(token -> name.append(token.text()));
        return new Token(
                name.toString(), tokens.get(Math.min(start, tokens.size() - 1)).line());
    }
}
