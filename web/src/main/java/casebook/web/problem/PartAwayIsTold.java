package casebook.web.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Before the security filters, which have to know who has an account, and cannot say what it means that nobody tells them. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PartAwayIsTold extends OncePerRequestFilter {
    private final ProblemWriter problems;

    PartAwayIsTold(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (PartAway e) {
            if (Browsers.asks(request)) {
                problems.write(HttpStatus.SERVICE_UNAVAILABLE, request, response);
            } else {
                problems.write(e, request, response);
            }
        }
    }
}
