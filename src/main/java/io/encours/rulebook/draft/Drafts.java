package io.encours.rulebook.draft;

import io.encours.audit.AuditLog;
import io.encours.problem.ProblemException;
import io.encours.problem.ProblemType;
import io.encours.rulebook.artefact.Hashes;
import io.encours.rulebook.check.CheckReport;
import io.encours.rulebook.release.Contents;
import io.encours.rulebook.release.Ending;
import io.encours.rulebook.release.NoSuchReleaseException;
import io.encours.rulebook.release.Release;
import io.encours.rulebook.release.ReleaseState;
import io.encours.rulebook.release.ReleaseStore;
import io.encours.shared.Remark;
import io.encours.shared.Sha256;
import io.encours.storage.Columns;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The drafts there are, and every change of one but its approval. */
@Component
public class Drafts {

    private static final String KEEP_REPORT =
            "insert into encours.check_report (hash, document, made_at) values (?, ?, ?) on conflict do nothing";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DraftStore store;
    private final ReleaseStore releases;
    private final Contents contents;
    private final DraftChecks checks;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public Drafts(
            DraftStore store,
            ReleaseStore releases,
            Contents contents,
            DraftChecks checks,
            AuditLog audit,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.store = store;
        this.releases = releases;
        this.contents = contents;
        this.checks = checks;
        this.audit = audit;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    List<Draft> all(@Nullable ReleaseState state) {
        return store.all(state);
    }

    public Draft get(int id) {
        return store.find(id)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "There is no draft %d.".formatted(id)));
    }

    public List<Revision> revisions(Draft draft) {
        return store.revisions(draft.id());
    }

    CheckReport checks(Draft draft) {
        return checks.of(draft);
    }

    /** What the draft changes in its base. */
    public List<ContentChange> changes(Draft draft) {
        return ContentChange.between(base(draft.base()).artefacts(), draft.artefacts());
    }

    /** The release that a new draft is to change; the last one in line where none is named. */
    public Release base(@Nullable Integer number) {
        if (number == null) {
            return releases.last().orElseThrow(() -> NoSuchReleaseException.inForce(now()));
        }
        return releases.find(number).orElseThrow(() -> NoSuchReleaseException.of(number));
    }

    /** A new draft. */
    public Draft create(Release base, DraftStart start, String author, Remark comment) {
        Sha256 content = contents.of(start.artefacts()).hash();
        Revision first = new Revision(1, author, comment.text(), now(), content);
        return transaction.execute(status -> {
            Draft draft = get(store.create(base.number(), first, start));
            audit.add(PolicyEvents.of(
                    PolicyAction.DRAFT_CREATED, author, first.madeAt(), draft, content, start.told(comment.text())));
            return draft;
        });
    }

    /** The draft with other files; as it is where they are the same. */
    Draft revise(Draft draft, SortedMap<String, Sha256> artefacts, String author, @Nullable Remark comment) {
        if (artefacts.equals(draft.artefacts())) {
            return draft;
        }
        Draft next = draft.revised(artefacts);
        String said = comment == null ? "" : comment.text();
        Revision revision = new Revision(next.revision(), author, said, now(), contents.hash(next.artefacts()));
        return transaction.execute(status -> {
            store.save(next, revision);
            audit.add(PolicyEvents.of(
                    PolicyAction.DRAFT_REVISED, author, revision.madeAt(), next, revision.contentHash(), said));
            return get(next.id());
        });
    }

    /** Lets a draft wait for its approval; it must change something, and pass its checks. */
    public Draft submit(Draft draft, String by) {
        draft.require(ReleaseState.SUBMITTED);
        BaseCheck.require(draft, releases.last());
        if (changes(draft).isEmpty()) {
            throw new ProblemException(
                    ProblemType.UNPROCESSABLE,
                    "Draft %d changes nothing in release %d.".formatted(draft.id(), draft.base()));
        }
        CheckReport report = passed(draft);
        Draft next = draft.submitted(new Draft.Submission(by, now(), report.hash()));
        return transaction.execute(status -> {
            keep(report);
            return saved(next, PolicyAction.DRAFT_SUBMITTED, by, "checks " + Hashes.written(report.hash()));
        });
    }

    public Draft reject(Draft draft, String by, Remark reason) {
        Draft next = draft.rejected(new Ending(by, now(), reason.text()));
        return transaction.execute(status -> saved(next, PolicyAction.DRAFT_REJECTED, by, reason.text()));
    }

    public Draft withdraw(Draft draft, String by, Remark reason) {
        Draft next = draft.withdrawn(new Ending(by, now(), reason.text()));
        return transaction.execute(status -> saved(next, PolicyAction.DRAFT_WITHDRAWN, by, reason.text()));
    }

    private Draft saved(Draft next, PolicyAction action, String by, String detail) {
        store.save(next);
        audit.add(PolicyEvents.of(action, by, now(), next, contents.hash(next.artefacts()), detail));
        return get(next.id());
    }

    private CheckReport passed(Draft draft) {
        CheckReport report = checks.of(draft);
        if (!report.passed()) {
            throw new ProblemException(
                    ProblemType.CHECKS_FAILED,
                    "Draft %d has errors: /v1/drafts/%d/checks lists them.".formatted(draft.id(), draft.id()));
        }
        return report;
    }

    private void keep(CheckReport report) {
        jdbc.sql(KEEP_REPORT)
                .param(report.hash().hex())
                .param(JSON.writeValueAsString(report))
                .param(Columns.at(now()))
                .update();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
