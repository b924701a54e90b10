package casebook.web.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request a number of its own, by which the answer and what is logged on the way to it belong together. It is never the
 * caller's: whatever they send could name somebody.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestNumber extends OncePerRequestFilter {

    static final String HEADER = "Request-Id";

    private static final String IN_LOGS = "request";
    private static final int BYTES = 8;

    private final SecureRandom random;

    RequestNumber(SecureRandom random) {
        this.random = random;
    }

    /** That of the request at hand. */
    static String current() {
        return String.valueOf(MDC.get(IN_LOGS));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String number = HexFormat.of().formatHex(bytes);
        response.setHeader(HEADER, number);
        MDC.put(IN_LOGS, number);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(IN_LOGS);
        }
    }
}
