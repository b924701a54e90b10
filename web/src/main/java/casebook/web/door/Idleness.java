package casebook.web.door;

import casebook.shared.calendar.Spans;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * Whether nobody has done anything at a browser for longer than its session allows. The container counts every request, also those
 * by which a page left open follows its case; here only what a person does counts.
 */
final class Idleness {
    private static final String ALLOWED = Idleness.class.getName() + ".allowed";

    private final Spans spans;

    Idleness(Spans spans) {
        this.spans = spans;
    }

    /** Counts a request, if a person sent it. */
    void count(HttpSession session, HttpServletRequest request) {
        int allowed = session.getMaxInactiveInterval();
        if (allowed > 0 && !follows(request)) {
            session.setAttribute(ALLOWED, spans.begin(Duration.ofSeconds(allowed)));
        }
    }

    /** Whether it has been too long. */
    boolean tooLong(HttpSession session) {
        return session.getAttribute(ALLOWED) instanceof Spans.Span allowed && allowed.isOver();
    }

    private static boolean follows(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains(MediaType.TEXT_EVENT_STREAM_VALUE);
    }
}
