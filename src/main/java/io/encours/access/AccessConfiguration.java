package io.encours.access;

import static io.encours.shared.Role.AUDITOR;
import static io.encours.shared.Role.CREDIT_APPROVER;
import static io.encours.shared.Role.CREDIT_MANAGER;
import static io.encours.shared.Role.OPERATOR;
import static io.encours.shared.Role.SALES;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.OPTIONS;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import io.encours.audit.Stated;
import io.encours.shared.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Who may call what. There are no sessions and no cookies, so nothing for a forged request to ride on. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration implements WebMvcConfigurer {

    private static final String HASH = "pbkdf2@SpringSecurity_v5_8";
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'";

    private final ActorArgument actorArgument;

    AccessConfiguration(ActorArgument actorArgument) {
        this.actorArgument = actorArgument;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(actorArgument);
    }

    /** PBKDF2 with HMAC-SHA-256 and 310,000 rounds, as OWASP asks; the prefix lets a later one follow. Keys have their own. */
    @Bean
    static PasswordEncoder passwordEncoder() {
        return new RememberingEncoder(new DelegatingPasswordEncoder(
                HASH,
                Map.of(
                        HASH,
                        Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8(),
                        AccountKey.ALGORITHM,
                        new AccountKey.Encoder())));
    }

    @Bean
    static Stated statedAccounts() {
        return new Stated("encours.stated_account");
    }

    /** A call is measured as a whole, not filter by filter. */
    @Bean
    static SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain access(HttpSecurity http, SignIn signIn, Refusals refusals, OtherOrigins otherOrigins) {
        signIn.openIn(http, refusals);
        otherOrigins.openIn(http);
        return http.csrf(AbstractHttpConfigurer::disable)
                .cors(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(AccessConfiguration::secure)
                .authorizeHttpRequests(AccessConfiguration::authorize)
                .build();
    }

    private static void secure(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(referrer -> {});
    }

    private static void authorize(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry calls) {
        calls.requestMatchers("/error", "/actuator/health/**").permitAll();
        calls.requestMatchers(reading("/v3/api-docs/**", "/v3/api-docs.yaml", "/swagger-ui.html", "/swagger-ui/**"))
                .permitAll();
        calls.requestMatchers(reading("/problems/**", "/api-changelog.md")).permitAll();
        calls.requestMatchers(OPTIONS).authenticated();
        calls.requestMatchers("/actuator/**").hasAnyAuthority(written(OPERATOR));
        calls.requestMatchers(POST, "/v1/decisions/*/replay")
                .hasAnyAuthority(written(CREDIT_MANAGER, CREDIT_APPROVER, AUDITOR));
        calls.requestMatchers(POST, "/v1/decisions/**")
                .hasAnyAuthority(written(SALES, CREDIT_MANAGER, CREDIT_APPROVER));
        calls.requestMatchers(reading("/v1/decisions/**"))
                .hasAnyAuthority(written(SALES, CREDIT_MANAGER, CREDIT_APPROVER, AUDITOR));
        authorizePolicy(calls);
        authorizeProof(calls);
        calls.requestMatchers(reading("/v1/accounts", "/v1/accounts/*")).hasAnyAuthority(written(OPERATOR, AUDITOR));
        calls.requestMatchers("/v1/accounts", "/v1/accounts/**").hasAnyAuthority(written(OPERATOR));
        calls.requestMatchers("/v1/audit/replays/**")
                .hasAnyAuthority(written(CREDIT_MANAGER, CREDIT_APPROVER, AUDITOR));
        calls.anyRequest().denyAll();
    }

    private static void authorizePolicy(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry calls) {
        calls.requestMatchers(reading("/v1/releases/*/tables/*/usage"))
                .hasAnyAuthority(written(CREDIT_MANAGER, CREDIT_APPROVER, AUDITOR));
        calls.requestMatchers(reading("/v1/releases/**")).hasAnyAuthority(written(Role.values()));
        calls.requestMatchers(POST, "/v1/releases/*/rollback").hasAnyAuthority(written(CREDIT_APPROVER));
        calls.requestMatchers(POST, "/v1/releases/*/withdrawal").hasAnyAuthority(written(CREDIT_APPROVER));
        calls.requestMatchers(reading("/v1/drafts/**"))
                .hasAnyAuthority(written(CREDIT_MANAGER, CREDIT_APPROVER, AUDITOR));
        calls.requestMatchers(POST, "/v1/drafts/*/approval", "/v1/drafts/*/rejection")
                .hasAnyAuthority(written(CREDIT_APPROVER));
        calls.requestMatchers(POST, "/v1/drafts/**").hasAnyAuthority(written(CREDIT_MANAGER));
        calls.requestMatchers(PUT, "/v1/drafts/**").hasAnyAuthority(written(CREDIT_MANAGER));
        calls.requestMatchers(reading("/v1/audit/log")).hasAnyAuthority(written(AUDITOR));
    }

    private static void authorizeProof(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry calls) {
        calls.requestMatchers(reading("/v1/audit/public-key")).hasAnyAuthority(written(Role.values()));
        calls.requestMatchers(reading("/v1/audit/verification", "/v1/audit/checkpoint", "/v1/audit/export"))
                .hasAnyAuthority(written(AUDITOR));
        calls.requestMatchers(POST, "/v1/audit/checkpoint/verification", "/v1/audit/checkpoints/verification")
                .hasAnyAuthority(written(AUDITOR));
        calls.requestMatchers("/v1/audit/exports", "/v1/audit/exports/**")
                .hasAnyAuthority(written(CREDIT_MANAGER, CREDIT_APPROVER, AUDITOR));
        calls.requestMatchers(POST, "/v1/erasures").hasAnyAuthority(written(OPERATOR));
    }

    private static RequestMatcher[] reading(String... paths) {
        PathPatternRequestMatcher.Builder calls = PathPatternRequestMatcher.withDefaults();
        return Arrays.stream(paths)
                .flatMap(path -> Stream.of(calls.matcher(GET, path), calls.matcher(HEAD, path)))
                .toArray(RequestMatcher[]::new);
    }

    private static String[] written(Role... roles) {
        return Arrays.stream(roles).map(Role::written).toArray(String[]::new);
    }
}
