package io.encours.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the API says of itself as a whole. */
@Configuration
class ApiDescription {

    private static final String SIGN_IN = "signIn";

    @Bean
    OpenAPI encoursApi(@Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri:}") String issuer) {
        return new OpenAPI()
                .info(new Info()
                        .title("Encours")
                        .version("v1")
                        .description(
                                "Credit decisions for B2B trade credit, from rules and spreadsheet decision tables, each on record."
                                        + " Money is `{\"amount\": number, \"currency\": ISO 4217}`, dates are ISO 8601, percentages are in percent."
                                        + " What an answer does not have is absent, never null; answers may gain fields, so clients pass over those they do not know."
                                        + " A request may have no fields but those described here."
                                        + " Errors are `application/problem+json`, with every violation at once."
                                        + " [What changes in the API](/api-changelog.md).")
                        .contact(new Contact().name("Whoever operates this installation"))
                        .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")))
                .servers(List.of(new Server().url("/").description("The service that gave this description")))
                .tags(List.of(
                        tag("Decisions", "Ask for a decision; it is on record before it is answered"),
                        tag("Record", "Decisions on record: read them, see what made them, decide them again"),
                        tag(
                                "Releases",
                                "The versions of the policy, what each consists of, and which one decides when"),
                        tag(
                                "Drafts",
                                "Change the policy: from an edited workbook to a release that somebody else approved"),
                        tag("Audit", "Who did what to drafts and releases"),
                        tag("Replays", "Periods of the record decided again: what would come out otherwise"),
                        tag(
                                "Proof",
                                "Whether anything on record was altered: receipts, verification, checkpoints, exports"),
                        tag("Problems", "The kinds of problem that calls are answered with")))
                .components(new Components().addSecuritySchemes(SIGN_IN, issuer.isBlank() ? account() : token(issuer)))
                .addSecurityItem(new SecurityRequirement().addList(SIGN_IN));
    }

    private static SecurityScheme account() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("basic")
                .description("A local account");
    }

    private static SecurityScheme token(String issuer) {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("A token of " + issuer);
    }

    private static Tag tag(String name, String description) {
        return new Tag().name(name).description(description);
    }
}
