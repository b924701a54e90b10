package casebook.web.door;

import casebook.web.problem.ProblemWriter;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Nobody passes without having signed in, save to the few addresses named here. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class DoorSecurity {

    // no CSRF token: a browser never sends a bearer token by itself
    @Bean
    @Order(1)
    SecurityFilterChain apiSecurity(
            HttpSecurity http, SignIns signIns, Users users, FirstStart firstStart, ProblemWriter problems) {
        return http.securityMatcher("/api/**", "/actuator/**")
                .csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(DoorSecurity::headers)
                .addFilterBefore(new WhileNobodyAdministers(firstStart, problems), AuthorizationFilter.class)
                .addFilterBefore(new Bearer(signIns, users), AuthorizationFilter.class)
                .authorizeHttpRequests(DoorSecurity::whoPasses)
                .exceptionHandling(handling -> handling.authenticationEntryPoint(
                                (request, response, e) -> problems.write(HttpStatus.UNAUTHORIZED, request, response))
                        .accessDeniedHandler(
                                (request, response, e) -> problems.write(HttpStatus.FORBIDDEN, request, response)))
                .build();
    }

    // its presence keeps a user with a printed password from being made up at the start
    @Bean
    AuthenticationManager signedInByTokenOnly() {
        return authentication -> {
            throw new AuthenticationServiceException("Sign in at /api/sign-in");
        };
    }

    private static void whoPasses(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(HttpMethod.POST, "/api/sign-in", "/api/concerns", "/api/first-start")
                .permitAll()
                .requestMatchers(
                        HttpMethod.GET,
                        "/api/policy-review",
                        "/api/receipts/*",
                        "/api/receipts/*/proof",
                        "/api/openapi.json",
                        "/actuator/health/**")
                .permitAll()
                .anyRequest()
                .authenticated();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER));
    }
}
