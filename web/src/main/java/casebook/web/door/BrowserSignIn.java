package casebook.web.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Signs in at a browser whoever was let in, and knows who is. */
@Component
public class BrowserSignIn {
    private final SignIns signIns;
    private final Users users;

    BrowserSignIn(SignIns signIns, Users users) {
        this.signIns = signIns;
        this.users = users;
    }

    /** Begins a new session for them. Answers where they had been going. */
    public String enter(HttpServletRequest request, User user) {
        AtABrowser.token(request).ifPresent(signIns::close);
        return AtABrowser.enter(request, signIns.open(user.username()).token());
    }

    /** Who is signed in at this browser. */
    public Optional<User> whoSits(HttpServletRequest request) {
        return AtABrowser.token(request).flatMap(signIns::whose).flatMap(users::named);
    }
}
