package io.encours.search.export;

import io.encours.search.FilterAddress;
import io.encours.shared.Described;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An export that is made in the background, as callers see it. */
@Described("An export that is made in the background")
record ExportView(
        @Described(value = "Names it", example = "6f1d7c52-93f0-4c61-8a36-0b7a3f5f1b0d")
        UUID id,

        @Described(value = "Where it stands", example = "RUNNING")
        ExportState state,

        @Described(value = "The search whose decisions it has", example = "/v1/decisions?type=credit-limit&release=3")
        String search,

        @Described(value = "The kind of file", example = "xlsx")
        ExportFormat format,

        @Described(value = "The language of its labels", example = "en")
        String language,

        @Described(value = "Who asked for it", example = "auditor")
        String requestedBy,

        @Described(value = "When it was asked for", example = "2026-11-21T09:30:00Z")
        Instant requestedAt,

        @Described(
                value = "How often it was begun: more than once after an interruption, from the start each time",
                example = "1")
        int attempts,

        @Nullable @Described(value = "When it was begun last", example = "2026-11-21T09:30:01Z")
        Instant startedAt,

        @Described(value = "Decisions written so far", example = "250000")
        long done,

        @Nullable
        @Described(
                value =
                        "How far back it has come, as it begins with the newest: whatever was decided after this instant is written",
                example = "2026-04-02T11:05:37.201Z")
        Instant writtenBackTo,

        @Described(value = "Size of the file so far, in bytes", example = "18874368")
        long bytes,

        @Nullable @Described(value = "When it was done, failed or cancelled", example = "2026-11-21T09:31:12Z")
        Instant finishedAt,

        @Nullable @Described(value = "How long it can be had", example = "2026-11-22T09:31:12Z")
        Instant keptUntil,

        @Nullable
        @Described(
                value = "The file, once it is done",
                example = "/v1/audit/exports/6f1d7c52-93f0-4c61-8a36-0b7a3f5f1b0d/file")
        String file) {

    static ExportView of(ExportJob job, Duration kept) {
        ExportJob.Order order = job.order();
        Instant finished = job.finishedAt();
        return new ExportView(
                job.id(),
                job.state(),
                FilterAddress.of(order.filter()),
                order.format(),
                order.locale().toLanguageTag(),
                order.by(),
                order.at(),
                job.attempts(),
                job.startedAt(),
                job.done(),
                job.writtenBackTo(),
                job.bytes(),
                finished,
                finished == null ? null : finished.plus(kept),
                job.state() == ExportState.DONE ? ExportJobsEndpoint.PATH + "/" + job.id() + "/file" : null);
    }
}
