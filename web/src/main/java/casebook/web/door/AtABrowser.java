package casebook.web.door;

import casebook.web.problem.Browsers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Knows who sits at a browser by the token that its session holds here: the same sign-in as a program's, only that the browser
 * bears a cookie instead of the token.
 */
final class AtABrowser extends OncePerRequestFilter {
    private static final String TOKEN = AtABrowser.class.getName() + ".token";
    private static final String WANTED = AtABrowser.class.getName() + ".wanted";

    private final SignIns signIns;
    private final Users users;
    private final Idleness idleness;

    AtABrowser(SignIns signIns, Users users, Idleness idleness) {
        this.signIns = signIns;
        this.users = users;
        this.idleness = idleness;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            enter(request, session);
        }
        try {
            chain.doFilter(request, response);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    static Optional<String> token(HttpServletRequest request) {
        return held(request, TOKEN);
    }

    private void enter(HttpServletRequest request, HttpSession session) {
        if (idleness.tooLong(session)) {
            session.invalidate();
            return;
        }
        idleness.count(session, request);
        Stay.begins(request, () -> whoIsIn(session));
        whoIsIn(session).ifPresent(Bearer::enter);
    }

    private Optional<User> whoIsIn(HttpSession session) {
        try {
            return idleness.tooLong(session)
                    ? Optional.empty()
                    : held(session, TOKEN).flatMap(signIns::whose).flatMap(users::named);
        } catch (IllegalStateException e) {
            return Optional.empty(); // the session has ended meanwhile
        }
    }

    /** Holds the token in a session that is new, so that nobody can have prepared it. Answers where they had been going. */
    static String enter(HttpServletRequest request, String token) {
        String wanted = held(request, WANTED).orElse("/");
        leave(request);
        request.getSession().setAttribute(TOKEN, token);
        return wanted;
    }

    /** Ends the session. Answers the token it held. */
    static Optional<String> leave(HttpServletRequest request) {
        Optional<String> token = token(request);
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return token;
    }

    /** Remembers where somebody was going who has to sign in first. */
    static void remember(HttpServletRequest request) {
        if (request.getMethod().equals("GET")) {
            String query = request.getQueryString();
            request.getSession().setAttribute(WANTED, request.getRequestURI() + (query == null ? "" : "?" + query));
        }
    }

    static boolean isOne(HttpServletRequest request) {
        return Browsers.asks(request);
    }

    private static Optional<String> held(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getSession(false)).flatMap(session -> held(session, name));
    }

    private static Optional<String> held(HttpSession session, String name) {
        @Nullable Object value = session.getAttribute(name);
        return Optional.ofNullable(value).map(Object::toString);
    }
}
