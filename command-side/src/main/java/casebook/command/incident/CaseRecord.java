package casebook.command.incident;

import casebook.shared.incident.CorrectionKind;
import casebook.shared.incident.Standing;
import casebook.shared.incident.command.CorrectEntry;
import casebook.shared.incident.command.IncidentCommand;
import casebook.shared.incident.event.EntryCorrected;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.people.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everything recorded on a case. The {@link CaseFile} decides by what of it still stands. */
final class CaseRecord {

    private final List<IncidentEvent> events = new ArrayList<>();
    private final List<String> authors = new ArrayList<>();
    private final List<Instant> times = new ArrayList<>();
    private CaseFile file = new CaseFile();

    IncidentEvent decide(IncidentCommand command, Occasion occasion) {
        if (takesBackADecision(command)) {
            file.interests().checkMayDecide(occasion.by(), occasion.people());
        }
        IncidentEvent event = file.decide(command, occasion);
        return event instanceof EntryCorrected e && e.kind() == CorrectionKind.RETRACTION
                ? e.with(standingAfter(e, occasion))
                : event;
    }

    private boolean takesBackADecision(IncidentCommand command) {
        return command instanceof CorrectEntry c
                && c.kind() == CorrectionKind.RETRACTION
                && Retractions.isTheHeads(events, c.entry());
    }

    private Standing standingAfter(EntryCorrected retraction, Occasion occasion) {
        CaseRecord then = new CaseRecord();
        then.events.addAll(events);
        then.authors.addAll(authors);
        then.times.addAll(times);
        then.evolve(retraction.with(file.standing()), occasion.by().username(), occasion.now());
        return then.file.standing();
    }

    void evolve(IncidentEvent event, String author, Instant recordedAt) {
        events.add(event);
        authors.add(author);
        times.add(recordedAt);
        if (Retractions.isRetraction(event)) {
            file = asItStands();
        } else {
            file.evolve(event, author, recordedAt);
        }
    }

    private CaseFile asItStands() {
        Set<Integer> gone = Retractions.among(events);
        CaseFile standing = new CaseFile();
        for (int at = 0; at < events.size(); at++) {
            if (gone.contains(at)) {
                standing.passOver(events.get(at), authors.get(at));
            } else {
                standing.evolve(events.get(at), authors.get(at), times.get(at));
            }
        }
        return standing;
    }

    /** The Head for whom this person decides, where the decision has passed. */
    Optional<String> decidesFor(Actor by, IncidentCommand command) {
        return file.isTheHeads(command) || takesBackADecision(command)
                ? file.interests().decidesFor(by)
                : Optional.empty();
    }

    String reference() {
        return file.reference();
    }

    long version() {
        return file.version();
    }
}
