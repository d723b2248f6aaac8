package io.encours.journal.erasure;

import io.encours.shared.Actor;
import io.encours.shared.CustomerId;
import io.encours.shared.Described;
import io.encours.shared.Remark;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Erases what is on record of a customer. */
@RestController
@Tag(name = "Proof")
class ErasureEndpoint {

    @Described("Whose data is to be erased")
    record ErasureRequest(
            @Described(value = "The customer", example = "C-10042")
            CustomerId customer,

            @Described(
                    value = "Why, without personal data: it stays on record",
                    example = "Request of 21 November 2026, ticket 4711")
            @Schema(minLength = 1, maxLength = Remark.LONGEST)
            Remark reason) {}

    @Described("What was erased")
    record ErasureAnswer(
            @Described(value = "Decisions whose content was erased", example = "12")
            int decisions) {}

    private final Erasures erasures;

    ErasureEndpoint(Erasures erasures) {
        this.erasures = erasures;
    }

    @PostMapping("/v1/erasures")
    @Operation(
            operationId = "erase",
            summary = "Erase what is on record of a customer",
            description =
                    "Facts, results, reasons and the customer's name go for good (GDPR, art. 17); that something was"
                            + " decided, when and on which release stays, and the chain stays valid.")
    ErasureAnswer erase(@RequestBody ErasureRequest request, Actor actor) {
        return new ErasureAnswer(erasures.erase(request.customer(), actor.name(), request.reason()));
    }
}
