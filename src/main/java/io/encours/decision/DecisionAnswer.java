package io.encours.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.encours.facts.ConvertedCurrency;
import io.encours.facts.Cure;
import io.encours.facts.ExchangeRate;
import io.encours.facts.MissingData;
import io.encours.facts.Result;
import io.encours.journal.record.DecisionRecord;
import io.encours.shared.Described;
import io.encours.shared.Money;
import io.encours.shared.ReasonCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The answer of a decision.
 *
 * @param <R> the decision's own result
 */
@Described("The answer of a decision, as it is on record")
public record DecisionAnswer<R extends Result>(
        @Described(
                value = "Name of the record; its time order is that of the decisions",
                example = "019aa8a3-7c00-7000-8000-5f3b2f1f0a11")
        UUID decisionId,

        @Described(value = "Which decision this is", example = "credit-limit")
        String decision,

        @Described(value = "The answer in one word; REFER where a person decides", example = "REDUCED")
        String outcome,

        @Nullable @Described("The answer in full; absent only where no rule came to a conclusion")
        R result,

        @Described("Why, the weightiest first") List<AnsweredReason> reasons,

        @Described("What would lead to a better answer, with its price")
        List<AnsweredCure> cures,

        @Described("What was wanted and not given; it lowered the confidence")
        List<AnsweredGap> missingData,

        @Described(value = "Whether a person must look before the answer takes effect", example = "false")
        boolean humanReviewRequired,

        @Described("The release whose rules and tables decided")
        AnsweredRelease release,

        @Described(value = "The date the answer is for", example = "2026-11-21")
        LocalDate asOf,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Nullable
        @Described("How the request was understood where it can be read in two ways")
        List<AnsweredNotice> notices,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Nullable
        @Described(
                "The currencies of the request that are not the policy's, with the rate at which their amounts were converted")
        List<AnsweredConversion> converted,

        @Nullable
        @Described(
                "Facts that were given and that no rule looked at for this decision; absent in answers older than this being told")
        List<AnsweredUnused> unused,

        @Nullable @Described(value = "The last day the answer holds, where it has one", example = "2027-11-21")
        LocalDate validUntil,

        @Described(value = "When it was decided", example = "2026-11-21T09:30:00Z")
        Instant decidedAt,

        @Nullable @Described(value = "The correlation id of the call that was decided", example = "crm-7f3a")
        String correlationId) {

    @Described("One reason of an answer")
    public record AnsweredReason(
            @Described(value = "Code of the reason", example = "BINDING_TANGIBLE_NET_WORTH")
            ReasonCode code,

            @Described(
                    value = "The reason in the language and for the audience asked for",
                    example = "The limit is held by the customer's net worth")
            String text,

            @Nullable @Described(value = "Workbook of the row that led to it", example = "credit-limit")
            String table,

            @Nullable @Described(value = "Sheet of the row", example = "Ceilings")
            String sheet,

            @Nullable @Described(value = "Number of the row as a spreadsheet program shows it", example = "15")
            Integer row,

            @Described(
                    value = "The figures behind the text; for sales only those that the text names",
                    example = "{\"share\": 35}")
            JsonNode facts) {}

    @Described("One way to a better answer")
    public record AnsweredCure(
            @Described(value = "What to do", example = "DEPOSIT")
            String kind,

            @Nullable @Described("What it takes, where it is an amount")
            Money amount,

            @Nullable @Described(value = "What it takes in days, where it is a number of days", example = "33")
            Integer days,

            @Described(value = "The outcome it leads to", example = "GRANTED")
            String leadsTo) {

        static AnsweredCure of(Cure cure) {
            return new AnsweredCure(cure.kind(), cure.amount(), cure.days(), cure.leadsTo());
        }
    }

    @Described("One input that was wanted and not given")
    public record AnsweredGap(
            @Described(value = "The decision that wanted it", example = "score")
            String decision,

            @Described(value = "Where it stands in the request", example = "creditFile.financials.totalAssets")
            String field,

            @Described(value = "What could not be computed without it", example = "Altman Z''")
            String wantedFor) {

        static AnsweredGap of(MissingData missing) {
            return new AnsweredGap(missing.decision().written(), missing.field(), missing.wantedFor());
        }
    }

    @Described("How something in a request was understood that can be read in two ways")
    public record AnsweredNotice(
            @Described(value = "What it is about", example = "EMPTY_LIST_TAKEN_AS_LOOKED_UP")
            NoticeCode code,

            @Described(value = "Where it stands in the request, as a JSON pointer", example = "/creditFile/legalEvents")
            String pointer,

            @Described(
                    value = "The notice in the language asked for",
                    example = "The list is empty and was taken as looked up, with nothing found.")
            String text) {}

    @Described("A fact that was given and that no rule looked at; of a list, the first item that has it stands for all")
    public record AnsweredUnused(
            @Described(
                    value = "Where it stands in the request, as a JSON pointer",
                    example = "/creditFile/previousFinancials")
            String pointer,

            @Described(
                    value = "What that means, in the language asked for",
                    example = "No rule looked at this for the decision.")
            String text) {}

    @Described("A currency whose amounts were converted, each rounded half up to the minor unit")
    public record AnsweredConversion(
            @Described(value = "The currency that was converted, ISO 4217", example = "USD")
            String currency,

            @Described("The rate that was used: from that currency, or into it")
            ExchangeRate rate) {

        static AnsweredConversion of(ConvertedCurrency converted) {
            return new AnsweredConversion(converted.currency().getCurrencyCode(), converted.rate());
        }
    }

    /** What a notice may be about. */
    public enum NoticeCode {
        /** The caller does not say in {@code lookedUp} what it looked up; the next version will take the list as absent. */
        EMPTY_LIST_TAKEN_AS_LOOKED_UP
    }

    @Described("A release of rules and tables")
    public record AnsweredRelease(
            @Described(value = "Its number", example = "1") long number,

            @Described(value = "SHA-256 over all its contents", example = "sha256:9f2c…")
            String hash) {

        static AnsweredRelease of(DecisionRecord.Release release) {
            return new AnsweredRelease(release.number(), "sha256:" + release.hash());
        }
    }
}
