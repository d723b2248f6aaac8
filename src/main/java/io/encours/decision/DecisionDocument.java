package io.encours.decision;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.encours.engine.DecidingCode;
import io.encours.engine.Evaluation;
import io.encours.engine.Firing;
import io.encours.facts.ConvertedCurrency;
import io.encours.facts.Cure;
import io.encours.facts.MissingData;
import io.encours.facts.Reason;
import io.encours.facts.Request;
import io.encours.facts.Result;
import io.encours.facts.RowSource;
import io.encours.shared.Described;
import io.encours.shared.ReasonCode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * All of a decision that is more than a column of the journal, in the JSON that is kept.
 *
 * <p>Written and read with a mapper of its own, so that no setting of the web layer ever changes what is on record. What
 * is not known is left out.
 *
 * @param <F> what facts are here: the facts themselves where they are to be written, JSON where they have been read
 * @param request the complete facts that were given, with the date
 * @param result the conclusion, where there was one
 * @param reasons why
 * @param cures what would lead to a better answer
 * @param missingData what was wanted and not given
 * @param humanReviewRequired whether a person must look
 * @param validUntil the last day the answer holds
 * @param derived the facts worked out on the way, in order
 * @param firings the rules that fired and the tables that were asked, in order
 * @param unused JSON pointers to facts that were given and that no rule looked at; null in what is older
 * @param engineVersion the code that decided, see {@link DecidingCode}; null in what is older than its being kept
 */
record DecisionDocument<F>(
        F request,
        @Nullable F result,
        List<RecordedReason> reasons,
        List<Cure> cures,
        List<MissingData> missingData,
        boolean humanReviewRequired,
        @Nullable LocalDate validUntil,
        List<DerivedFact<F>> derived,
        List<Firing> firings,
        @Nullable List<String> unused,
        @Nullable String engineVersion) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .changeDefaultPropertyInclusion(any -> JsonInclude.Value.construct(NON_NULL, NON_NULL))
            .build();

    private static final String CONVERTED = FactNames.of(ConvertedCurrency.class);
    private static final ObjectWriter WRITER = JSON.writer();
    private static final ObjectReader READER = JSON.readerFor(new TypeReference<DecisionDocument<JsonNode>>() {});

    /** A reason whose values are kept as they are written. */
    @Described("A reason as it is on record")
    record RecordedReason(
            @Described(value = "Code of the reason", example = "LIMIT_BELOW_NEED")
            ReasonCode code,

            @Described(value = "The figures behind it", example = "{\"share\": 35}")
            JsonNode values,

            @Nullable @Described("The row that led to it") RowSource source) {

        static RecordedReason of(Reason reason) {
            return new RecordedReason(reason.code(), JSON.valueToTree(reason.values()), reason.source());
        }
    }

    /** A fact that rules worked out, with the name of its kind. */
    @Described("A fact that rules worked out")
    @Schema(name = "DerivedFact")
    record DerivedFact<F>(
            @Described(value = "Its kind", example = "score/result")
            String fact,

            @Described(value = "The fact itself", example = "{\"riskClass\": \"B\"}")
            F value) {

        static DerivedFact<Object> of(Object fact) {
            return new DerivedFact<>(FactNames.of(fact.getClass()), fact);
        }

        DerivedFact<F> formerlyNamed() {
            return new DerivedFact<>(FactNames.former(fact), value);
        }
    }

    static DecisionDocument<Object> of(Evaluation evaluation) {
        Result result = evaluation.result();
        return new DecisionDocument<>(
                evaluation.request(),
                result,
                evaluation.reasons().stream().map(RecordedReason::of).toList(),
                evaluation.cures(),
                evaluation.missingData(),
                evaluation.humanReviewRequired(),
                result == null ? null : result.validUntil(),
                evaluation.derived().stream().map(DerivedFact::of).toList(),
                evaluation.firings(),
                evaluation.unused(),
                DecidingCode.version());
    }

    /**
     * The same as it would have been written where and when another one was: what that is called, what was said beside the
     * decision, and by which code.
     */
    DecisionDocument<F> writtenLike(DecisionDocument<?> other) {
        boolean former = other.derived.stream().anyMatch(each -> FactNames.isFormer(each.fact()));
        return new DecisionDocument<>(
                request,
                result,
                reasons,
                cures,
                missingData,
                humanReviewRequired,
                validUntil,
                former ? derived.stream().map(DerivedFact::formerlyNamed).toList() : derived,
                firings,
                other.unused,
                other.engineVersion);
    }

    static DecisionDocument<JsonNode> parse(String json) {
        return READER.readValue(json);
    }

    /** Some fields of a document, without reading the others. */
    static <T> T part(String json, Class<T> shape) {
        return JSON.readValue(json, shape);
    }

    String json() {
        return WRITER.writeValueAsString(this);
    }

    /** The document as a tree, for comparison with another. */
    JsonNode tree() {
        return JSON.readTree(json());
    }

    /** What an answer tells of it; request and result are given as the facts that they are. */
    Conclusion conclusion(Request typedRequest, @Nullable Result typedResult) {
        return new Conclusion(
                typedResult,
                reasons,
                cures,
                missingData,
                humanReviewRequired,
                validUntil,
                EmptyLists.takenAsLookedUp((Record) typedRequest),
                unused,
                derived.stream()
                        .filter(each -> each.fact().equals(CONVERTED))
                        .map(each -> fact(JSON.valueToTree(each.value()), ConvertedCurrency.class))
                        .toList());
    }

    /** A fact as the class that it is, from its JSON. */
    static <T> T fact(JsonNode json, Class<T> type) {
        return JSON.treeToValue(json, type);
    }

    /** What a request says, as a tree: equal for requests that differ only in their spelling. */
    static JsonNode tree(Request request) {
        return JSON.valueToTree(request);
    }

    /** What writes documents, to be set up further. */
    static JsonMapper.Builder mapper() {
        return JSON.rebuild();
    }
}
