package casebook.web.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads a browser to what comes before everything else: the first start while nobody administers Casebook, and a password of
 * one's own while it is still the one-time password.
 */
final class FirstThings extends OncePerRequestFilter {
    private static final String OWN_PASSWORD = "/me/password";
    private static final Set<String> THE_WAY_IN = Set.of("/", PageSecurity.SIGN_IN);
    private static final Set<String> OPEN_MEANWHILE = Set.of(OWN_PASSWORD, "/sign-out", PageSecurity.SIGN_IN);

    private final FirstStart firstStart;

    FirstThings(FirstStart firstStart) {
        this.firstStart = firstStart;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> first = AtABrowser.isOne(request) ? first(request) : Optional.empty();
        if (first.isPresent()) {
            response.sendRedirect(first.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<String> first(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (THE_WAY_IN.contains(path) && firstStart.awaited()) {
            return Optional.of(PageSecurity.FIRST_START);
        } else if (path.equals(PageSecurity.FIRST_START) && !firstStart.awaited()) {
            return Optional.of(PageSecurity.SIGN_IN);
        }
        return hasOneTimePassword() && !OPEN_MEANWHILE.contains(path) && !path.startsWith("/assets/")
                ? Optional.of(OWN_PASSWORD)
                : Optional.empty();
    }

    private static boolean hasOneTimePassword() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        @Nullable Object principal = authentication == null ? null : authentication.getPrincipal();
        return principal instanceof User user && user.oneTimePassword();
    }
}
