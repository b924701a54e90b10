package casebook.command.incident;

import casebook.shared.incident.command.ApproveUnsealing;
import casebook.shared.incident.command.EraseCase;
import casebook.shared.incident.command.KeepingCommand;
import casebook.shared.incident.command.PlaceHold;
import casebook.shared.incident.command.RecordErasure;
import casebook.shared.incident.command.ReleaseHold;
import casebook.shared.incident.command.RequestErasure;
import casebook.shared.incident.command.RequestUnsealing;
import casebook.shared.incident.event.IncidentEvent;
import java.time.Instant;

/** How long the case is kept, and who may open what was said in confidence. */
final class Keeping {

    private final Holds holds = new Holds();
    private final Erasure erasure = new Erasure();
    private final Unsealing unsealing = new Unsealing();

    IncidentEvent answer(KeepingCommand command, SiteBan siteBan, Intake intake, Occasion occasion) {
        return switch (command) {
            case PlaceHold c -> holds.place(c);
            case ReleaseHold c -> holds.release(c);
            case RequestErasure c -> erasure.request(c, holds, siteBan, occasion);
            case EraseCase c -> erasure.order(c, holds, siteBan, occasion);
            case RecordErasure c -> erasure.record(c);
            case RequestUnsealing c -> unsealing.request(c, intake);
            case ApproveUnsealing c -> unsealing.approve(c, occasion.by());
        };
    }

    void evolve(IncidentEvent event, String author, Instant recordedAt) {
        holds.evolve(event);
        erasure.evolve(event, author, recordedAt);
        unsealing.evolve(event, author);
    }
}
