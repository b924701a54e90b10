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

/** Who somebody is is asked of a store before any controller is reached: that one may be away as well. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class WhileStoresAreAway extends OncePerRequestFilter {

    private final AwayStores away;
    private final ProblemWriter writer;

    WhileStoresAreAway(AwayStores away, ProblemWriter writer) {
        this.away = away;
        this.writer = writer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException e) {
            if (response.isCommitted() || away.answer(e).isEmpty()) {
                throw e;
            }
            writer.write(HttpStatus.SERVICE_UNAVAILABLE, request, response);
        }
    }
}
