package casebook.query.progress;

import casebook.query.store.Projector;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.stereotype.Component;

/**
 * How far the views have come along the log. Positions are global, {@value Position#BEFORE_ALL} stands before the first event.
 */
@Component
public class ViewProgress {

    private final StreamableMessageSource<TrackedEventMessage<?>> log;
    private final List<View> views;
    private final KeptPlaces kept;
    private final Set<View> reachedTheHead = ConcurrentHashMap.newKeySet();
    private final Map<View, Long> furthest = new ConcurrentHashMap<>();

    ViewProgress(
            EventProcessingConfiguration processing,
            StreamableMessageSource<TrackedEventMessage<?>> log,
            List<Projector> projectors,
            Optional<KeptPlaces> kept) {
        this.log = log;
        this.kept = kept.orElse(KeptPlaces.NONE);
        this.views = projectors.stream()
                .map(projector -> new View(processing, projector))
                .toList();
    }

    /** Whether every view has reached the head of the log at some time since the start. Once true it stays so. */
    public boolean caughtUp() {
        if (reachedTheHead.size() < views.size()) {
            long head = head();
            views.stream().filter(view -> view.shows(head, kept)).forEach(reachedTheHead::add);
        }
        return reachedTheHead.size() == views.size();
    }

    /** How much of the log the slowest view shows, from 0 to 100. */
    public double percentage() {
        double events = head() - Position.BEFORE_ALL;
        double shown = slowest() - Position.BEFORE_ALL;
        return events <= 0 ? 100 : Math.clamp(100 * shown / events, 0, 100);
    }

    /** The position of each view, by its name. */
    public Map<String, Long> positions() {
        Map<String, Long> positions = new TreeMap<>();
        views.forEach(view -> positions.put(view.name(), view.position(kept)));
        return positions;
    }

    /** The position of the log's last event. */
    public long head() {
        return Position.of(log.createHeadToken());
    }

    /** The position that every view has reached, as far as is known: one that stopped, or cannot be asked, is still as far as it was. */
    public long shown() {
        return views.stream()
                .mapToLong(view -> furthest.merge(view, view.position(kept), Math::max))
                .min()
                .orElse(Position.BEFORE_ALL);
    }

    /** Whether it is of use to wait for a view. */
    boolean withinReach() {
        return kept.withinReach();
    }

    boolean shows(long position) {
        return views.stream().allMatch(view -> view.shows(position, kept));
    }

    private long slowest() {
        return views.stream().mapToLong(view -> view.position(kept)).min().orElse(Position.BEFORE_ALL);
    }
}
