package io.encours.access;

import io.encours.problem.EntityTag;
import io.encours.problem.ProblemException;
import io.encours.problem.ProblemType;
import io.encours.shared.Actor;
import io.encours.shared.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The local accounts, which the operator keeps. With an issuer there are none. */
@RestController
@RequestMapping(path = "/v1/accounts", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Accounts", description = "Who may call: local accounts, several a role, each with a key of its own")
@Conditional(IssuerNamed.None.class)
class AccountEndpoint {

    private static final String ACCOUNT = "The account's name";
    private static final String VERSION = "The version of the account that the change is made on, as ETag gives it";

    private final Accounts accounts;
    private final AccountDesk desk;

    AccountEndpoint(Accounts accounts, AccountDesk desk) {
        this.accounts = accounts;
        this.desk = desk;
    }

    @GetMapping
    @Operation(operationId = "accounts", summary = "Every local account", description = "By name.")
    @ApiResponse(responseCode = "200", description = "The accounts there are")
    List<AccountView> all() {
        return accounts.all().stream().map(AccountView::of).toList();
    }

    @GetMapping("/{name}")
    @Versioned
    @Operation(operationId = "account", summary = "One local account", description = "Never with its password or key.")
    @ApiResponse(responseCode = "200", description = "The account, with its version as ETag")
    ResponseEntity<AccountView> one(
            @Parameter(description = ACCOUNT, example = "crm-france") @PathVariable String name) {
        return answer(account(name));
    }

    @PostMapping
    @Versioned
    @Operation(
            operationId = "new-account",
            summary = "Make a local account",
            description =
                    "With a role and a key, which is shown this once. Whatever is done with it stands on record under its name. No account is ever deleted or renamed, only disabled.")
    @ApiResponse(responseCode = "201", description = "The account with its key; Location says where it is")
    @ApiResponse(responseCode = "409", ref = "Conflict")
    ResponseEntity<IssuedKey> make(@RequestBody NewAccount request, Actor actor) {
        IssuedKey issued = desk.make(request, actor);
        return ResponseEntity.created(
                        URI.create("/v1/accounts/" + issued.account().name()))
                .eTag(tag(issued))
                .body(issued);
    }

    @PostMapping("/{name}/key")
    @Versioned
    @Operation(
            operationId = "new-key",
            summary = "Give a local account a new key",
            description = "The one before, or the password, is good for nothing from then on.")
    @ApiResponse(responseCode = "200", description = "The account with its new key, which is shown this once")
    ResponseEntity<IssuedKey> rotate(
            @Parameter(description = ACCOUNT, example = "crm-france") @PathVariable String name,
            @Parameter(description = VERSION, example = "\"1\"")
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable
                    String ifMatch,
            Actor actor) {
        IssuedKey issued = desk.rotate(account(name, ifMatch), actor);
        return ResponseEntity.ok().eTag(tag(issued)).body(issued);
    }

    @PostMapping("/{name}/deactivation")
    @Versioned
    @Operation(
            operationId = "disable-account",
            summary = "Disable a local account",
            description = "It signs in no more. What was done with it stays on record.")
    @ApiResponse(responseCode = "200", description = "The account, disabled")
    ResponseEntity<AccountView> disable(
            @Parameter(description = ACCOUNT, example = "crm-france") @PathVariable String name,
            @Parameter(description = VERSION, example = "\"1\"")
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable
                    String ifMatch,
            Actor actor) {
        return answer(desk.enable(account(name, ifMatch), false, actor));
    }

    @PostMapping("/{name}/activation")
    @Versioned
    @Operation(
            operationId = "enable-account",
            summary = "Enable a local account",
            description = "It signs in again, with the key or password that it had.")
    @ApiResponse(responseCode = "200", description = "The account, enabled")
    ResponseEntity<AccountView> enable(
            @Parameter(description = ACCOUNT, example = "crm-france") @PathVariable String name,
            @Parameter(description = VERSION, example = "\"2\"")
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable
                    String ifMatch,
            Actor actor) {
        return answer(desk.enable(account(name, ifMatch), true, actor));
    }

    private Account account(String name, @Nullable String ifMatch) {
        Account account = account(name);
        EntityTag.require(ifMatch, account.tag(), "Account " + name);
        return account;
    }

    private Account account(String name) {
        return accounts.onRecord(name)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "There is no such account."));
    }

    private static ResponseEntity<AccountView> answer(Account account) {
        return ResponseEntity.ok().eTag(account.tag()).body(AccountView.of(account));
    }

    private static String tag(IssuedKey issued) {
        return "\"" + issued.account().version() + "\"";
    }
}
