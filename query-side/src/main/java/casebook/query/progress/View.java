package casebook.query.progress;

import casebook.query.store.Projector;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.core.annotation.AnnotationUtils;

/** One view, as its processor moves it along the log; known by its processing group. */
record View(EventProcessingConfiguration processing, String name) {

    View(EventProcessingConfiguration processing, Projector projector) {
        this(processing, groupOf(projector));
    }

    boolean shows(long position, KeptPlaces kept) {
        if (position == Position.BEFORE_ALL) {
            return true;
        }
        Collection<EventTrackerStatus> here = segments();
        return complete(here)
                ? here.stream().allMatch(segment -> Position.covers(segment.getTrackingToken(), position))
                : kept.of(name)
                        .filter(place -> Position.covers(place, position))
                        .isPresent();
    }

    long position(KeptPlaces kept) {
        Collection<EventTrackerStatus> here = segments();
        return complete(here) ? lowest(here) : kept.of(name).map(Position::of).orElse(Position.BEFORE_ALL);
    }

    private static long lowest(Collection<EventTrackerStatus> segments) {
        return segments.stream()
                .mapToLong(segment -> Position.of(segment.getTrackingToken()))
                .min()
                .orElse(Position.BEFORE_ALL);
    }

    /** Whether all of the view's segments are at work here, none still to be claimed. */
    private static boolean complete(Collection<EventTrackerStatus> segments) {
        return segments.stream()
                        .mapToDouble(segment -> 1.0 / (segment.getSegment().getMask() + 1.0))
                        .sum()
                == 1;
    }

    private Collection<EventTrackerStatus> segments() {
        return processing
                .eventProcessorByProcessingGroup(name, StreamingEventProcessor.class)
                .map(processor -> processor.processingStatus().values())
                .orElse(List.of());
    }

    private static String groupOf(Projector projector) {
        var group = AnnotationUtils.findAnnotation(projector.getClass(), ProcessingGroup.class);
        return Objects.requireNonNull(group, "A projector names its processing group")
                .value();
    }
}
