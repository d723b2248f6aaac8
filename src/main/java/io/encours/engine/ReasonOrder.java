package io.encours.engine;

import io.encours.facts.Reason;
import io.encours.facts.reason.ReasonTextQuestion;
import io.encours.facts.reason.ReasonTextRow;
import io.encours.shared.ReasonCode;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The order in which reasons are told: the weightiest of the table of reasons first, those of a weight as the rules gave them. */
final class ReasonOrder implements Comparator<Reason> {

    private final Tables tables;
    private final Map<ReasonCode, Integer> weights = new ConcurrentHashMap<>();

    ReasonOrder(Tables tables) {
        this.tables = tables;
    }

    @Override
    public int compare(Reason one, Reason other) {
        return Integer.compare(weight(other.code()), weight(one.code()));
    }

    private int weight(ReasonCode code) {
        return weights.computeIfAbsent(code, this::read);
    }

    private int read(ReasonCode code) {
        return tables.table(ReasonTextQuestion.class).stream()
                .flatMap(table -> table.match(new ReasonTextQuestion(code.value())).stream())
                .map(ReasonTextRow.class::cast)
                .map(ReasonTextRow::weight)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(ReasonTextRow.ORDINARY);
    }
}
