package io.encours.rulebook.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.encours.page.Html;
import io.encours.page.PageTexts;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes what the rule files say: their first comment and the names of their rules, which are sentences. */
final class RulesSection {

    private static final Pattern COMMENT =
            Pattern.compile("\\A\\s*(?:/\\*(.*?)\\*/|((?://[^\\n]*\\n)+))", Pattern.DOTALL);
    private static final Pattern DECORATION = Pattern.compile("(?m)^\\s*(?:\\*|//) ?");
    private static final Pattern RULE = Pattern.compile("(?m)^\\s*rule\\s+(?:\"([^\"\\n]+)\"|'([^'\\n]+)'|(\\w+))");

    private final Html html;
    private final PageTexts texts;

    RulesSection(Html html, PageTexts texts) {
        this.html = html;
        this.texts = texts;
    }

    /** The rules of one decision. */
    void write(String decision, SortedMap<String, byte[]> artefacts) {
        Map<String, byte[]> files = artefacts.tailMap("rules/" + decision + "/").entrySet().stream()
                .takeWhile(file -> file.getKey().startsWith("rules/" + decision + "/"))
                .filter(file -> file.getKey().endsWith(".drl"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
        if (!files.isEmpty()) {
            html.open("section").element("h3", texts.of("rules"));
            files.forEach((name, bytes) -> file(name, new String(bytes, UTF_8)));
            html.close("section");
        }
    }

    private void file(String name, String drl) {
        html.element("h4", name).element("p", comment(drl), "class", "lead").open("ul");
        names(drl).forEach(rule -> html.element("li", rule));
        html.close("ul");
    }

    static String comment(String drl) {
        Matcher comment = COMMENT.matcher(drl);
        if (!comment.find()) {
            return "";
        }
        String text = comment.group(1) == null ? comment.group(2) : comment.group(1);
        return DECORATION.matcher(text).replaceAll(" ").replaceAll("\\s+", " ").strip();
    }

    static List<String> names(String drl) {
        return RULE.matcher(drl)
                .results()
                .map(rule ->
                        rule.group(1) != null ? rule.group(1) : rule.group(2) != null ? rule.group(2) : rule.group(3))
                .toList();
    }
}
