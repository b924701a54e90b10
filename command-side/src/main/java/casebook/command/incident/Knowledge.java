package casebook.command.incident;

import static casebook.shared.incident.Taint.Kind.GRANTED_FOR_PANEL;

import casebook.shared.calendar.SchoolDay;
import casebook.shared.incident.Taint;
import casebook.shared.incident.event.IncidentEvent;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who knows of the case, and how, as far as its own entries tell. */
final class Knowledge {

    private final Set<Taint> taints = new LinkedHashSet<>();

    void evolve(IncidentEvent event, String author) {
        taints.addAll(Taint.of(event, author));
    }

    /** What keeps somebody off the panel on a complaint, as a sentence for whoever appoints it; empty when nothing does. */
    String against(String username, int complaint, Map<String, Instant> readers) {
        String ways = taintsOf(username, complaint, readers)
                .map(Knowledge::told)
                .distinct()
                .collect(Collectors.joining(", "));
        return ways.isEmpty() ? "" : username + ": " + ways + ".";
    }

    private Stream<Taint> taintsOf(String username, int complaint, Map<String, Instant> readers) {
        List<Taint> theirs =
                taints.stream().filter(taint -> taint.who().equals(username)).toList();
        boolean readsForThisPanel =
                theirs.stream().anyMatch(taint -> taint.kind() == GRANTED_FOR_PANEL && !taint.standsAgainst(complaint));
        Stream<Taint> known = theirs.stream().filter(taint -> taint.standsAgainst(complaint));
        Instant since = readers.get(username);
        return since == null || readsForThisPanel
                ? known
                : Stream.concat(known, Stream.of(Taint.read(username, since)));
    }

    private static String told(Taint taint) {
        return switch (taint.kind()) {
            case INTEREST -> "has a declared interest in the case";
            case WITNESS -> "gave a statement on the case";
            case DELEGATE -> "was named to decide in the Head's place";
            case TOOK_PART -> "made an entry on the case";
            case TOLD -> "was told of the case" + on(taint.since());
            case GRANTED -> "was given access to the case";
            case GRANTED_FOR_PANEL -> "was given access for the panel on complaint " + taint.complaint();
            case HEARD_COMPLAINT -> "heard complaint " + taint.complaint() + " on the case";
            case READ -> "read the case" + on(taint.since());
        };
    }

    private static String on(@Nullable Instant since) {
        return since == null ? "" : " on " + SchoolDay.of(since);
    }
}
