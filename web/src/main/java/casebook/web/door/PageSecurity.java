package casebook.web.door;

import casebook.shared.calendar.Spans;
import casebook.web.problem.ProblemWriter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Pages are for browsers: a session cookie, a token in every form, and nothing run or shown that is not ours. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {
    static final String SIGN_IN = "/sign-in";
    static final String FIRST_START = "/first-start";

    private static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
            + "require-trusted-types-for 'script'";

    @Bean
    @Order(2)
    SecurityFilterChain pageSecurity(
            HttpSecurity http,
            SignIns signIns,
            Users users,
            FirstStart firstStart,
            ProblemWriter problems,
            Spans spans,
            ObjectProvider<OtherWayIn> otherWays) {
        otherWays.orderedStream().forEach(way -> way.open(http));
        return http.formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .headers(PageSecurity::headers)
                .addFilterBefore(new AtABrowser(signIns, users, new Idleness(spans)), AuthorizationFilter.class)
                .addFilterAfter(new FirstThings(firstStart), AtABrowser.class)
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(
                                        "/",
                                        SIGN_IN,
                                        SIGN_IN + "/not-linked",
                                        FIRST_START,
                                        "/sign-out",
                                        "/concerns/new",
                                        "/concerns/receipt",
                                        "/policy-review",
                                        "/receipts",
                                        "/assets/**")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .exceptionHandling(handling -> handling.authenticationEntryPoint(
                                (request, response, e) -> toSignIn(request, response, problems))
                        .accessDeniedHandler(
                                (request, response, e) -> problems.write(HttpStatus.FORBIDDEN, request, response)))
                .build();
    }

    private static void toSignIn(HttpServletRequest request, HttpServletResponse response, ProblemWriter problems)
            throws IOException {
        if (AtABrowser.isOne(request)) {
            AtABrowser.remember(request);
            response.sendRedirect(SIGN_IN);
        } else {
            problems.write(HttpStatus.UNAUTHORIZED, request, response);
        }
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()"))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER));
    }
}
