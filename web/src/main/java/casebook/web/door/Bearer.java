package casebook.web.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows a caller by the token they bear. Looks the user up each time, so that who leaves is out at once. */
final class Bearer extends OncePerRequestFilter {
    private static final String SCHEME = "Bearer ";

    private final SignIns signIns;
    private final Users users;

    Bearer(SignIns signIns, Users users) {
        this.signIns = signIns;
        this.users = users;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        token(request).ifPresent(token -> {
            Stay.begins(request, () -> whose(token));
            whose(token).ifPresent(Bearer::enter);
        });
        try {
            chain.doFilter(request, response);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private Optional<User> whose(String token) {
        return signIns.whose(token).flatMap(users::named);
    }

    static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }

    static void enter(User user) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication(user));
        SecurityContextHolder.setContext(context);
    }

    // without authorities: what a role may do is said at each operation, not here
    private static Authentication authentication(User user) {
        return UsernamePasswordAuthenticationToken.authenticated(user, null, List.of());
    }
}
