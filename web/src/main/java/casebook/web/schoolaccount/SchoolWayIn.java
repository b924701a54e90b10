package casebook.web.schoolaccount;

import casebook.web.door.OtherWayIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;

/** The authorization code flow of OpenID Connect, with state, nonce and PKCE; nothing of it stays in the session. */
final class SchoolWayIn implements OtherWayIn {
    private static final Logger LOG = LoggerFactory.getLogger(SchoolWayIn.class);
    private static final String WITH = "/sign-in/with";
    static final String TO = WITH + "/" + Registration.ID;

    private final Registration registration;
    private final BackFromProvider back;

    SchoolWayIn(Registration registration, BackFromProvider back) {
        this.registration = registration;
        this.back = back;
    }

    @Override
    public void open(HttpSecurity http) {
        http.securityContext(
                        context -> context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
                .oauth2Login(login -> login.loginPage("/sign-in")
                        .clientRegistrationRepository(registration)
                        .authorizedClientRepository(new NothingKept())
                        .authorizationEndpoint(to -> to.authorizationRequestResolver(requests()))
                        .redirectionEndpoint(from -> from.baseUri(Registration.BACK + "*"))
                        .userInfoEndpoint(info -> info.oidcUserService(whoAlone()))
                        .successHandler(back)
                        .failureHandler(failed())
                        .withObjectPostProcessor(beforeTheyGo()));
    }

    private OAuth2AuthorizationRequestResolver requests() {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(registration, WITH);
        // computers in a school are shared: they choose who they are
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce()
                .andThen(request -> request.additionalParameters(more -> more.put("prompt", "select_account"))));
        return resolver;
    }

    // the provider may be away
    private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> beforeTheyGo() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(failed());
                return filter;
            }
        };
    }

    private static OidcUserService whoAlone() {
        OidcUserService service = new OidcUserService();
        service.setRetrieveUserInfo(request -> false);
        return service;
    }

    // the provider's words may name somebody; its code does not
    private static AuthenticationFailureHandler failed() {
        return (request, response, e) -> {
            LOG.warn(
                    "Signing in with a school account failed: {}",
                    e instanceof OAuth2AuthenticationException known
                            ? known.getError().getErrorCode().replaceAll("[^a-z_]", "")
                            : "no answer");
            response.sendRedirect(NotLinked.NO_ANSWER.page());
        };
    }
}
