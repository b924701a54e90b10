package casebook.web.schoolaccount;

import casebook.shared.calendar.Spans;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where nothing else is given: known in this process. */
@Component
final class LinkingsInMemory implements Linkings {

    private final Map<String, Spans.Span> begun = new ConcurrentHashMap<>();
    private final Spans spans;

    LinkingsInMemory(Spans spans) {
        this.spans = spans;
    }

    @Override
    public void begin(String username) {
        begun.put(username, spans.begin(LASTS));
    }

    @Override
    public boolean end(String username) {
        Spans.@Nullable Span last = begun.remove(username);
        return last != null && !last.isOver();
    }
}
