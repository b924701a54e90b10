package casebook.web.reading;

import casebook.shared.query.LatestEntry;
import casebook.web.api.WebJson;
import casebook.web.problem.TooManyRequests;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;

/**
 * Streams of changes that are open. Each keeps the thread of its request, which is simpler than giving it back, and so they are few:
 * pages that nobody looks at have none. Before anything is sent it is asked whether it still may be.
 */
@Component
class OpenStreams {
    private static final int MOST_EACH = 6;
    // of the two hundred threads that answer
    private static final int MOST = 60;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);
    // some ten minutes; then a browser asks again by itself
    private static final int LOOKS = 120;
    private static final String ALIVE = ":still here\n\n";
    /** Nothing comes any more. */
    private static final String END = "";

    private record Stream(String who, BlockingQueue<String> events) {}

    private final Map<Stream, Boolean> open = new ConcurrentHashMap<>();
    private final WebJson json;
    private volatile boolean stopping;

    OpenStreams(WebJson json) {
        this.json = json;
    }

    /** Sends these changes for as long as they may be sent; {@link TooManyRequests} where too many are open. */
    void send(String who, Flux<LatestEntry> changes, BooleanSupplier stillTheirs, HttpServletResponse response) {
        Stream stream = opened(who);
        Disposable flow = changes.subscribe(
                entry -> stream.events().add(said(entry)),
                failed -> stream.events().add(END),
                () -> stream.events().add(END));
        try {
            send(stream, stillTheirs, response);
        } catch (IOException e) {
            return; // nobody is there any more
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            flow.dispose();
            open.remove(stream);
        }
    }

    /** A server that stops waits for answers to end. */
    @EventListener(ContextClosedEvent.class)
    void endAll() {
        stopping = true;
        open.keySet().forEach(stream -> stream.events().add(END));
    }

    private synchronized Stream opened(String who) {
        if (stopping
                || open.size() >= MOST
                || open.keySet().stream()
                                .filter(stream -> stream.who().equals(who))
                                .count()
                        >= MOST_EACH) {
            throw new TooManyRequests(BETWEEN_LOOKS);
        }
        Stream stream = new Stream(who, new LinkedBlockingQueue<>());
        open.put(stream, true);
        return stream;
    }

    private void send(Stream stream, BooleanSupplier stillTheirs, HttpServletResponse response)
            throws IOException, InterruptedException {
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        // proxies that gather an answer before they pass it on would hold it for ever
        response.setHeader("X-Accel-Buffering", "no");
        write(ALIVE, response);
        for (int look = 0; look < LOOKS; look++) {
            String next = stream.events().poll(BETWEEN_LOOKS.toSeconds(), TimeUnit.SECONDS);
            if (END.equals(next) || !stillTheirs.getAsBoolean()) {
                return;
            }
            write(next == null ? ALIVE : next, response);
        }
    }

    private String said(LatestEntry entry) {
        return "event:changed\ndata:" + json.mapper().writeValueAsString(entry) + "\n\n";
    }

    private static void write(String event, HttpServletResponse response) throws IOException {
        response.getOutputStream().write(event.getBytes(StandardCharsets.UTF_8));
        response.flushBuffer();
    }
}
