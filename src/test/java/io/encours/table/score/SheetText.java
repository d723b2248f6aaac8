package io.encours.table.score;

import io.encours.facts.Question;
import io.encours.facts.Row;
import java.util.Arrays;
import java.util.List;

/**
 * A table sheet as text.
 *
 * @param name of the sheet
 * @param policy UNIQUE, FIRST or COLLECT
 * @param question what it answers
 * @param row what a row says
 * @param title for people
 * @param sentence what it answers and how its rows are picked
 * @param conditions one a column: field, operator and, where it is not the field's own, a label after a colon
 * @param text one row a line, cells between bars; the last two are source and note
 */
record SheetText(
        String name,
        String policy,
        Class<? extends Question> question,
        Class<? extends Row<?>> row,
        String title,
        String sentence,
        List<String> conditions,
        String text) {

    List<List<String>> rows() {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
    }
}
