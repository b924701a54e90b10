package casebook.shared.incident;

import casebook.shared.incident.event.AccessGranted;
import casebook.shared.incident.event.AccessRevoked;
import casebook.shared.incident.event.ComplaintLinked;
import casebook.shared.incident.event.ConflictDeclared;
import casebook.shared.incident.event.GovernorTold;
import casebook.shared.incident.event.HoldPlaced;
import casebook.shared.incident.event.HoldReleased;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.PanelAppointed;
import casebook.shared.incident.event.PanelOutcomeRecorded;
import casebook.shared.incident.event.StatementGathered;
import casebook.shared.people.Role;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One way in which somebody knows of a case or is party to it, as both sides understand it: it keeps them off a panel on the
 * case. {@code complaint} is the one whose panel they know of it for, and may sit on all the same. {@code since} is absent where
 * the entry's own time says it.
 */
public record Taint(
        String who,
        Kind kind,
        @Nullable Instant since,
        @Nullable Integer complaint) {

    /** How they came to know. */
    public enum Kind {
        INTEREST,
        WITNESS,
        DELEGATE,
        TOOK_PART,
        TOLD,
        GRANTED,
        GRANTED_FOR_PANEL,
        HEARD_COMPLAINT,
        READ
    }

    /** Whom an entry taints, whoever made it among them. */
    public static List<Taint> of(IncidentEvent event, String author) {
        Stream<Taint> made = isOversight(event) ? Stream.empty() : Stream.of(taint(author, Kind.TOOK_PART));
        return Stream.concat(made, named(event)).toList();
    }

    /** Somebody read the case: the read log says so, and no entry does. */
    public static Taint read(String who, Instant since) {
        return new Taint(who, Kind.READ, since, null);
    }

    /** Whether it keeps them off the panel on this complaint. */
    public boolean standsAgainst(int panel) {
        return complaint == null || complaint != panel;
    }

    /** Who arranges that a complaint is heard, or that a case is kept, learns nothing of the case by it. */
    private static boolean isOversight(IncidentEvent event) {
        return switch (event) {
            case AccessGranted e -> true;
            case AccessRevoked e -> true;
            case GovernorTold e -> true;
            case ComplaintLinked e -> true;
            case PanelAppointed e -> true;
            case PanelOutcomeRecorded e -> true;
            case HoldPlaced e -> true;
            case HoldReleased e -> true;
            default -> false;
        };
    }

    private static Stream<Taint> named(IncidentEvent event) {
        return switch (event) {
            case ConflictDeclared e
            when e.whoRole() == Role.HEAD ->
                Stream.of(taint(e.who(), Kind.INTEREST), taint(e.delegate(), Kind.DELEGATE));
            case ConflictDeclared e -> Stream.of(taint(e.who(), Kind.INTEREST));
            case StatementGathered e ->
                Stream.ofNullable(e.statement().username()).map(giver -> taint(giver, Kind.WITNESS));
            case GovernorTold e -> Stream.of(new Taint(e.who(), Kind.TOLD, e.toldAt(), null));
            case AccessGranted e when e.complaint() == null -> Stream.of(taint(e.who(), Kind.GRANTED));
            case AccessGranted e -> Stream.of(new Taint(e.who(), Kind.GRANTED_FOR_PANEL, null, e.complaint()));
            case PanelOutcomeRecorded e ->
                e.heardBy().stream().map(who -> new Taint(who, Kind.HEARD_COMPLAINT, null, e.complaint()));
            default -> Stream.empty();
        };
    }

    private static Taint taint(String who, Kind kind) {
        return new Taint(who, kind, null, null);
    }
}
