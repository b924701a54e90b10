package casebook.query.review;

import casebook.query.store.Recollection;
import casebook.shared.incident.event.BanRepresentationsReceived;
import casebook.shared.incident.event.EntryCorrected;
import casebook.shared.incident.event.FindingRecorded;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.ParentSpokenTo;
import casebook.shared.incident.event.ProportionalityAssessed;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The story of a case without what was retracted. What was done stays done and is counted; findings and responses come back as the
 * retraction itself says they stand.
 */
final class Retracted {

    private Retracted() {}

    static List<Recollection.Entry> leftOutOf(List<Recollection.Entry> story) {
        Set<Long> retracted = retracted(story);
        return story.stream()
                .filter(entry -> !(isSupport(entry.event()) && retracted.contains(entry.version())))
                .toList();
    }

    /** From the newest back, since a retraction may be retracted itself. */
    private static Set<Long> retracted(List<Recollection.Entry> story) {
        Set<Long> retracted = new HashSet<>();
        for (Recollection.Entry entry : story.reversed()) {
            if (!retracted.contains(entry.version())
                    && entry.event() instanceof EntryCorrected e
                    && e.standing() != null) {
                retracted.add(e.entry());
            }
        }
        return retracted;
    }

    private static boolean isSupport(IncidentEvent event) {
        return switch (event) {
            case ParentSpokenTo e -> true;
            case FindingRecorded e -> true;
            case ProportionalityAssessed e -> true;
            case BanRepresentationsReceived e -> true;
            default -> false;
        };
    }
}
