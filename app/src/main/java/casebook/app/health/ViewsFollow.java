package casebook.app.health;

import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.stereotype.Component;

/** How far the views have followed the log. */
@Component
public class ViewsFollow {

    private final EventProcessingConfiguration processing;

    ViewsFollow(EventProcessingConfiguration processing) {
        this.processing = processing;
    }

    /** Whether each shows everything that was recorded before this start. */
    public boolean caughtUp() {
        return processing.eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .allMatch(ViewsFollow::hasCaughtUp);
    }

    /** The place in the log that each has reached, by name. */
    public Map<String, Long> reached() {
        Map<String, Long> reached = new TreeMap<>();
        processing.eventProcessors().forEach((name, processor) -> {
            if (processor instanceof StreamingEventProcessor streaming) {
                reached.put(name, reachedBy(streaming));
            }
        });
        return reached;
    }

    private static boolean hasCaughtUp(StreamingEventProcessor processor) {
        var segments = processor.processingStatus().values();
        return !segments.isEmpty()
                && segments.stream().allMatch(segment -> segment.isCaughtUp() && !segment.isErrorState());
    }

    private static long reachedBy(StreamingEventProcessor processor) {
        return processor.processingStatus().values().stream()
                .map(EventTrackerStatus::getCurrentPosition)
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .min()
                .orElse(0);
    }
}
