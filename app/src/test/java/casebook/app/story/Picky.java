package casebook.app.story;

import casebook.query.store.Projector;
import casebook.shared.incident.event.ConcernAccepted;
import casebook.shared.incident.event.ConcernReported;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.context.annotation.Bean;

/** A view beside the others that cannot show the first case of the year, for as long as a test says so. */
@ProcessingGroup("picky")
final class Picky implements Projector {
    static final String WORDS = "the words of somebody on the case";

    private final List<String> shown = new CopyOnWriteArrayList<>();
    private volatile boolean faulty = true;

    /** It is there where a test asks for it. */
    static class There {
        @Bean
        Picky picky() {
            return new Picky();
        }
    }

    List<String> shown() {
        return List.copyOf(shown);
    }

    void repaired() {
        faulty = false;
    }

    @EventHandler
    void on(ConcernReported event) {
        if (faulty && event.reference().endsWith("-0001")) {
            throw new IllegalStateException(WORDS);
        }
        shown.add(event.reference());
    }

    @EventHandler
    void on(ConcernAccepted event) {
        shown.add("accepted");
    }
}
