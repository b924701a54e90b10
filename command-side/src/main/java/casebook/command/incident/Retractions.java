package casebook.command.incident;

import casebook.shared.incident.event.BanRepresentationsReceived;
import casebook.shared.incident.event.ContactAttempted;
import casebook.shared.incident.event.EntryCorrected;
import casebook.shared.incident.event.EvidenceRegistered;
import casebook.shared.incident.event.FindingRecorded;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.ParentSpokenTo;
import casebook.shared.incident.event.ProportionalityAssessed;
import casebook.shared.incident.event.ResponseDecided;
import casebook.shared.incident.event.StatementGathered;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which entries support nothing any more. What was done stays done, and an interest stays one: only what later steps rest on
 * can be taken back. A decision falls with the finding that it answers.
 */
final class Retractions {

    private Retractions() {}

    /** The places, in the order of recording, of the entries that no longer count. */
    static Set<Integer> among(List<IncidentEvent> events) {
        Set<Integer> retracted = retracted(events);
        Set<Integer> gone = new HashSet<>();
        boolean finding = true;
        for (int at = 0; at < events.size(); at++) {
            IncidentEvent event = events.get(at);
            finding = event instanceof FindingRecorded ? !retracted.contains(at) : finding;
            if (isRetraction(event)
                    || (isSupport(event) && retracted.contains(at))
                    || (event instanceof ResponseDecided && !finding)) {
                gone.add(at);
            }
        }
        return gone;
    }

    /** From the newest back, since a retraction may be retracted itself. */
    private static Set<Integer> retracted(List<IncidentEvent> events) {
        Set<Integer> retracted = new HashSet<>();
        for (int at = events.size() - 1; at >= 0; at--) {
            if (!retracted.contains(at) && events.get(at) instanceof EntryCorrected e && isRetraction(e)) {
                retracted.add(Math.toIntExact(e.entry()));
            }
        }
        return retracted;
    }

    static boolean isRetraction(IncidentEvent event) {
        return event instanceof EntryCorrected e && e.standing() != null;
    }

    /** Whether an entry, or what it corrects in the end, is a decision of the Head's. */
    static boolean isTheHeads(List<IncidentEvent> events, long entry) {
        if (entry < 0 || entry >= events.size()) {
            return false;
        }
        return switch (events.get(Math.toIntExact(entry))) {
            case EntryCorrected e -> isTheHeads(events, e.entry());
            case FindingRecorded e -> true;
            case ResponseDecided e -> true;
            default -> false;
        };
    }

    private static boolean isSupport(IncidentEvent event) {
        return switch (event) {
            case StatementGathered e -> true;
            case ParentSpokenTo e -> true;
            case ContactAttempted e -> true;
            case EvidenceRegistered e -> true;
            case FindingRecorded e -> true;
            case ProportionalityAssessed e -> true;
            case ResponseDecided e -> true;
            case BanRepresentationsReceived e -> true;
            default -> false;
        };
    }
}
