package io.encours.decision;

import io.encours.access.CurrentActor;
import io.encours.problem.ProblemException;
import io.encours.problem.ProblemType;
import io.encours.problem.QueryArguments;
import io.encours.problem.Violation;
import io.encours.shared.Actor;
import io.encours.shared.CorrelationId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads who asks, the idempotency key, the audience and the language from a call. */
@Component
class AskingResolver implements QueryArguments {

    static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final String AUDIENCE = "audience";
    private static final String KEY_FORM = "[!-~](?:[ -~]{0,198}[!-~])?";
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    private final CurrentActor currentActor;

    AskingResolver(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Asking.class;
    }

    @Override
    public Set<String> names(MethodParameter asking) {
        return Set.of(AUDIENCE);
    }

    @Override
    public Asking resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory factory) {
        Actor actor = currentActor.actor();
        return new Asking(actor, key(request), CorrelationId.current(), audience(request, actor), locale(request));
    }

    private static @Nullable String key(NativeWebRequest request) {
        String key = request.getHeader(IDEMPOTENCY_KEY);
        if (key != null && !key.matches(KEY_FORM)) {
            throw refused(
                    "The idempotency key is not usable", IDEMPOTENCY_KEY, key, "1 to 200 printable ASCII characters");
        }
        return key;
    }

    private static Audience audience(NativeWebRequest request, Actor actor) {
        String asked = request.getParameter(AUDIENCE);
        if (asked == null) {
            return Audience.of(actor);
        }
        return switch (asked) {
            case "sales" -> Audience.SALES;
            case "credit" -> Audience.of(actor) == Audience.SALES ? notForSales() : Audience.CREDIT;
            case "audit" -> Audience.of(actor) == Audience.SALES ? notForSales() : Audience.AUDIT;
            default -> throw refused("There is no such audience", AUDIENCE, asked, "sales, credit or audit");
        };
    }

    private static Audience notForSales() {
        throw new ProblemException(
                ProblemType.FORBIDDEN, "Reasons worded for credit are not for the role sales", List.of());
    }

    private static Locale locale(NativeWebRequest request) {
        String languages = request.getHeader("Accept-Language");
        try {
            Locale best = languages == null ? null : Locale.lookup(Locale.LanguageRange.parse(languages), LANGUAGES);
            return best == null ? Locale.ENGLISH : best;
        } catch (IllegalArgumentException unreadable) {
            return Locale.ENGLISH;
        }
    }

    private static ProblemException refused(String detail, String name, String found, String expected) {
        return new ProblemException(ProblemType.INVALID_REQUEST, detail, List.of(new Violation(name, found, expected)));
    }
}
