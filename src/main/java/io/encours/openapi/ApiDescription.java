package io.encours.openapi;

import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the API says of itself as a whole. */
@Configuration
@SecurityScheme(name = ApiDescription.BASIC, type = SecuritySchemeType.HTTP, scheme = "basic")
class ApiDescription {

    static final String BASIC = "basic";

    @Bean
    OpenAPI encoursApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Encours")
                        .version("v1")
                        .description(
                                "Credit decisions for B2B trade credit, from rules and spreadsheet decision tables, each on record."
                                        + " Money is `{\"amount\": number, \"currency\": ISO 4217}`, dates are ISO 8601, percentages are in percent."
                                        + " Errors are `application/problem+json`, with every violation at once.")
                        .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")))
                .addSecurityItem(new SecurityRequirement().addList(BASIC));
    }
}
