package casebook.web.schoolaccount;

import casebook.shared.account.AccountRecorded;
import casebook.shared.account.LinkSchoolAccount;
import casebook.shared.message.Refused;
import casebook.shared.people.Actor;
import casebook.shared.people.Role;
import casebook.web.dispatch.Ids;
import casebook.web.door.Admission;
import casebook.web.door.Asked;
import casebook.web.door.BrowserSignIn;
import casebook.web.door.User;
import casebook.web.problem.TooManyRequests;
import casebook.web.sending.Sender;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Somebody is back from the provider, which says who they are there. It links that account for whoever is signed in and has just proved
 * that it is them; anybody else it signs in, if it is linked. Nothing is made of an account that is not.
 */
@Component
class BackFromProvider implements AuthenticationSuccessHandler {
    private static final String OPERATION = "LinkSchoolAccount";

    private final Admission admission;
    private final BrowserSignIn browsers;
    private final Linkings linkings;
    private final Sender sender;
    private final Ids ids;

    BackFromProvider(Admission admission, BrowserSignIn browsers, Linkings linkings, Sender sender, Ids ids) {
        this.admission = admission;
        this.browsers = browsers;
        this.linkings = linkings;
        this.sender = sender;
        this.ids = ids;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        SecurityContextHolder.clearContext(); // who they are there is not who they are here
        String subject = subject(authentication);
        Optional<User> linking = browsers.whoSits(request).filter(user -> linkings.end(user.username()));
        response.sendRedirect(linking.isPresent() ? link(linking.get(), subject) : signIn(request, subject));
    }

    private String signIn(HttpServletRequest request, String subject) {
        try {
            return admission
                    .admitLinked(subject, request.getRemoteAddr())
                    .map(user -> browsers.enter(request, user))
                    .orElseGet(NotLinked.NOT_LINKED::page);
        } catch (TooManyRequests e) {
            return NotLinked.TOO_OFTEN.page();
        }
    }

    private String link(User user, String subject) {
        Role role = user.roles().stream().min(Role::compareTo).orElseThrow();
        Asked asked =
                new Asked(new Actor(user.username(), role), OPERATION, Registration.BACK + Registration.ID, null, null);
        try {
            sender.send(
                    asked,
                    Map.of("username", user.username()),
                    new LinkSchoolAccount(user.username(), subject),
                    AccountRecorded.class);
            return "/me";
        } catch (AggregateNotFoundException e) {
            return NotLinked.OF_THE_DEMO.page();
        } catch (CommandExecutionException e) {
            if (Refused.in(e).isEmpty()) {
                throw e;
            }
            return NotLinked.SOMEBODY_ELSES.page();
        }
    }

    private String subject(Authentication authentication) {
        if (authentication.getPrincipal() instanceof OidcUser user) {
            return ids.digest("school-account", String.valueOf(user.getIssuer()), String.valueOf(user.getSubject()));
        }
        throw new IllegalStateException("The provider says who somebody is by OpenID Connect only");
    }
}
