package casebook.web.door;

import casebook.web.problem.NoAdministratorYet;
import casebook.web.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/** Before the first start is done, whatever is asked of the API is answered with how to do it. */
final class WhileNobodyAdministers extends OncePerRequestFilter {
    private static final Set<String> OPEN = Set.of("/api/first-start", "/api/openapi.json");

    private final FirstStart firstStart;
    private final ProblemWriter problems;

    WhileNobodyAdministers(FirstStart firstStart, ProblemWriter problems) {
        this.firstStart = firstStart;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.startsWith("/api/") || OPEN.contains(path) || !firstStart.awaited();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        problems.write(new NoAdministratorYet(), request, response);
    }
}
