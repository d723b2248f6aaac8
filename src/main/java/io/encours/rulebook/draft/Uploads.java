package io.encours.rulebook.draft;

import io.encours.problem.ProblemException;
import io.encours.problem.ProblemType;
import io.encours.problem.Violation;
import io.encours.rulebook.RulebookSettings;
import io.encours.rulebook.artefact.ArtefactStore;
import io.encours.shared.Remark;
import io.encours.shared.Sha256;
import io.encours.table.Finding;
import io.encours.table.Reading;
import io.encours.table.Severity;
import io.encours.table.WorkbookReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes edited files into a draft.
 *
 * <p>A workbook with errors in its cells is taken, so that no work is lost and its author can go on; such a draft cannot be
 * submitted. A file that cannot be read as a workbook, or that carries more than cells, is refused.
 */
@Component
class Uploads {

    private static final Pattern CASES = Pattern.compile("rules/[a-z0-9-]{1,60}/cases/[a-z0-9-]{1,60}\\.json");
    private static final Pattern RULES = Pattern.compile("rules/[a-z0-9-]{1,60}/[a-z0-9-]{1,60}\\.drl");

    private final Drafts drafts;
    private final ArtefactStore artefacts;
    private final WorkbookReader reader = new WorkbookReader();
    private final boolean acceptDrl;

    Uploads(Drafts drafts, ArtefactStore artefacts, RulebookSettings settings) {
        this.drafts = drafts;
        this.artefacts = artefacts;
        this.acceptDrl = settings.rulebook().acceptDrl();
    }

    /**
     * The draft with other workbooks in place of those it has.
     *
     * @param workbooks bytes by the name in a release: {@code decision-tables/score.xlsx}
     * @throws ProblemException {@link ProblemType#UNUSABLE_UPLOAD} with everything that keeps them from being taken
     */
    Draft workbooks(Draft draft, SortedMap<String, byte[]> workbooks, String author, @Nullable Remark comment) {
        List<Violation> violations = new ArrayList<>();
        workbooks.forEach((name, bytes) -> violations.addAll(unusable(draft, name, bytes)));
        if (!violations.isEmpty()) {
            throw new ProblemException(ProblemType.UNUSABLE_UPLOAD, "The draft is as it was.", List.copyOf(violations));
        }
        return taken(draft, workbooks, author, comment);
    }

    /**
     * The draft with a rule file, or a file of cases, added or replaced. Cases are data, so they are always taken; rules are
     * code.
     *
     * @param name the name in a release: {@code rules/score/score.drl}, {@code rules/score/cases/more.json}
     * @throws ProblemException {@link ProblemType#RULES_NOT_ACCEPTED} for rules, unless the service is set up to take them
     */
    Draft rules(Draft draft, String name, byte[] bytes, String author, @Nullable Remark comment) {
        boolean cases = CASES.matcher(name).matches();
        if (!cases && !RULES.matcher(name).matches()) {
            throw new ProblemException(
                    ProblemType.UNUSABLE_UPLOAD,
                    "The draft is as it was.",
                    new Violation("path", name, "<decision>/<file>.drl or <decision>/cases/<file>.json"));
        }
        if (!cases && !acceptDrl) {
            throw new ProblemException(ProblemType.RULES_NOT_ACCEPTED, "The draft is as it was.");
        }
        return taken(draft, new TreeMap<>(Map.of(name, bytes)), author, comment);
    }

    private Draft taken(Draft draft, SortedMap<String, byte[]> files, String author, @Nullable Remark comment) {
        SortedMap<String, Sha256> all = new TreeMap<>(draft.artefacts());
        files.forEach((name, bytes) -> all.put(name, artefacts.store(bytes)));
        return drafts.revise(draft, all, author, comment);
    }

    private List<Violation> unusable(Draft draft, String name, byte[] bytes) {
        if (!draft.artefacts().containsKey(name)) {
            return List.of(new Violation(name, null, "one of the workbooks of the draft"));
        }
        Reading reading = reader.read(name, bytes);
        return reading.findings().stream()
                .filter(finding ->
                        finding.severity() == Severity.ERROR && finding.sheet().isEmpty())
                .map(finding -> violation(name, finding))
                .toList();
    }

    private static Violation violation(String name, Finding finding) {
        return new Violation(
                name, finding.code() + (finding.found() == null ? "" : ": " + finding.found()), finding.expected());
    }
}
