package io.encours.problem;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/** Every kind of problem the service answers with; the type's address is {@code /problems/} and its slug. */
public enum ProblemType {
    MALFORMED_JSON(HttpStatus.BAD_REQUEST, "The body is not JSON", "The body is empty or breaks JSON's grammar."),
    INVALID_REQUEST(
            HttpStatus.BAD_REQUEST,
            "The request is not valid",
            "Each violation says where (a JSON pointer into the body, or the parameter's name), what was found, and what"
                    + " is expected."),
    UNAUTHENTICATED(
            HttpStatus.UNAUTHORIZED,
            "Who calls is not known",
            "Send what WWW-Authenticate asks for: name and password of an account, or a token of the issuer."),
    FORBIDDEN(HttpStatus.FORBIDDEN, "This account may not do that", "The account lacks the role that this call needs."),
    LOOPBACK_ONLY(
            HttpStatus.FORBIDDEN,
            "Generated passwords are for this machine only",
            "The local accounts still have the passwords made at first start. Set ENCOURS_LOCAL_PASSWORD, or call from"
                    + " the machine itself."),
    SELF_APPROVAL(
            HttpStatus.FORBIDDEN,
            "Nobody approves own work",
            "Whoever made, revised or submitted a draft leaves its approval to somebody else."),
    RULES_NOT_ACCEPTED(
            HttpStatus.FORBIDDEN,
            "Rule files are not taken over HTTP",
            "Rules are code: they come with an installation, unless encours.rulebook.accept-drl is on."),
    ORIGIN_NOT_ALLOWED(
            HttpStatus.FORBIDDEN,
            "Pages of this origin may not call",
            "A browser called for a page of an origin, by a method or with a header, that this service does not allow; its"
                    + " operator names the origins in encours.cors.allowed-origins."),
    NOT_FOUND(HttpStatus.NOT_FOUND, "There is nothing here", "No such address, or no such thing at it."),
    ERASED(
            HttpStatus.GONE,
            "The data was erased",
            "It stood here, and was erased at the request of whom it was about. That it was decided, when and on which"
                    + " release, is still on record; the receipt proves it."),
    DROPPED(
            HttpStatus.GONE,
            "The record is past its retention",
            "The decisions of that month were dropped as a whole, as the operator's retention has it. A sealed tombstone"
                    + " stands in their place; receipts and exports made before stay valid."),
    METHOD_NOT_ALLOWED(
            HttpStatus.METHOD_NOT_ALLOWED, "Not by this method", "The Allow header lists the methods there are."),
    NOT_ACCEPTABLE(
            HttpStatus.NOT_ACCEPTABLE, "No such representation", "None of the media types in Accept can be produced."),
    CONFLICT(HttpStatus.CONFLICT, "It conflicts with what is there", "The present state does not permit the call."),
    BASE_OUTDATED(
            HttpStatus.CONFLICT,
            "Another release came meanwhile",
            "The draft was made from a release that is no longer the latest. Make a draft from the latest, and put the"
                    + " changed workbooks into it."),
    PRECONDITION_FAILED(
            HttpStatus.PRECONDITION_FAILED,
            "It changed meanwhile",
            "The version in If-Match is no longer the present one."),
    BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The body is too large", "The body is over the limit."),
    UNSUPPORTED_MEDIA_TYPE(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Not this kind of body", "The Accept header lists the kinds there are."),
    UNPROCESSABLE(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "It cannot be processed",
            "Each part is valid, but not together or not now."),
    UNUSABLE_UPLOAD(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "The file cannot be taken",
            "It is no workbook that can be read, it carries more than cells, or it belongs to no workbook of the draft. The"
                    + " draft is as it was."),
    CHECKS_FAILED(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "The checks found errors",
            "A draft is submitted only without errors. Its checks list them all, each with sheet and cell."),
    IDEMPOTENCY_KEY_REUSED(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "The key belongs to another request",
            "The same Idempotency-Key was sent before with another body. Use a new key for a new request."),
    PRECONDITION_REQUIRED(
            HttpStatus.PRECONDITION_REQUIRED, "If-Match is required", "A change needs the version it is made on."),
    TOO_MANY_ATTEMPTS(
            HttpStatus.TOO_MANY_REQUESTS, "Too many failed sign-ins", "Wait as long as Retry-After says, in seconds."),
    BAD_REQUEST(
            HttpStatus.BAD_REQUEST, "The request is not understood", "It breaks the rules of HTTP or of this call."),
    INTERNAL_ERROR(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "Something failed here",
            "The reference is in the service's log, with the cause. Nothing was decided."),
    POLICY_FAILED(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "The policy came to no conclusion",
            "The rules and tables in force do not lead to one answer. Nothing was decided; credit managers must mend them."),
    POLICY_DAMAGED(
            HttpStatus.SERVICE_UNAVAILABLE,
            "The stored policy is damaged",
            "A file of the release or draft is not what was approved, or is gone, so nothing is decided on it, compared with"
                    + " it or made of it. An operator restores it from a backup; where it is the release in force, an approver"
                    + " can bring back an older one."),
    ISSUER_UNAVAILABLE(
            HttpStatus.SERVICE_UNAVAILABLE,
            "Tokens cannot be checked now",
            "The issuer of the tokens does not answer. Nothing was decided; try again after Retry-After, in seconds."),
    BUSY(
            HttpStatus.SERVICE_UNAVAILABLE,
            "As many as can be are at it",
            "Only so many calls of this kind are answered at once. Try again in a while."),
    UNAVAILABLE(
            HttpStatus.SERVICE_UNAVAILABLE,
            "It cannot be put on record now",
            "The storage does not answer. Nothing was decided; try again after Retry-After, in seconds.");

    private final HttpStatus status;
    private final String title;
    private final String description;

    ProblemType(HttpStatus status, String title, String description) {
        this.status = status;
        this.title = title;
        this.description = description;
    }

    public HttpStatus status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** What it means and what the caller can do. */
    public String description() {
        return description;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public URI uri() {
        return URI.create("/problems/" + slug());
    }

    static Optional<ProblemType> ofSlug(String slug) {
        return Arrays.stream(values()).filter(type -> type.slug().equals(slug)).findFirst();
    }

    /** The general type of a status, for problems that the framework finds. */
    static ProblemType ofStatus(int status) {
        return switch (status) {
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 409 -> CONFLICT;
            case 410 -> ERASED;
            case 412 -> PRECONDITION_FAILED;
            case 413 -> BODY_TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 422 -> UNPROCESSABLE;
            case 428 -> PRECONDITION_REQUIRED;
            case 429 -> TOO_MANY_ATTEMPTS;
            case 503 -> UNAVAILABLE;
            default -> status < 500 ? BAD_REQUEST : INTERNAL_ERROR;
        };
    }
}
