package casebook.web.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * Whether nobody has done anything at a browser for longer than its session allows. The container counts every request, also those
 * by which a page left open follows its case; here only what a person does counts.
 */
final class Idleness {
    private static final String LAST = Idleness.class.getName() + ".last";

    private final Clock clock;

    Idleness(Clock clock) {
        this.clock = clock;
    }

    /** Counts a request, if a person sent it. */
    void count(HttpSession session, HttpServletRequest request) {
        if (!follows(request)) {
            session.setAttribute(LAST, clock.instant());
        }
    }

    /** Whether it has been too long. */
    boolean tooLong(HttpSession session) {
        int allowed = session.getMaxInactiveInterval();
        return allowed > 0
                && session.getAttribute(LAST) instanceof Instant last
                && !clock.instant().isBefore(last.plus(Duration.ofSeconds(allowed)));
    }

    private static boolean follows(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains(MediaType.TEXT_EVENT_STREAM_VALUE);
    }
}
