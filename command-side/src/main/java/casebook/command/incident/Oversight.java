package casebook.command.incident;

import casebook.shared.incident.command.AppointPanel;
import casebook.shared.incident.command.GrantAccess;
import casebook.shared.incident.command.LinkComplaint;
import casebook.shared.incident.command.NoteTold;
import casebook.shared.incident.command.OversightCommand;
import casebook.shared.incident.command.RecordPanelOutcome;
import casebook.shared.incident.command.RevokeAccess;
import casebook.shared.incident.event.IncidentEvent;

/** Who may know of the case, and who hears a complaint about how it was handled. */
final class Oversight {

    private final Knowledge knowledge = new Knowledge();
    private final Panels panels = new Panels(knowledge);
    private final Access access = new Access(panels);

    IncidentEvent answer(OversightCommand command, Occasion occasion, Interests interests) {
        return switch (command) {
            case GrantAccess c -> access.grant(c, occasion);
            case RevokeAccess c -> access.revoke(c, occasion.by());
            case NoteTold c -> access.note(c);
            case LinkComplaint c -> panels.link(c);
            case AppointPanel c -> panels.appoint(c, occasion, interests);
            case RecordPanelOutcome c -> panels.record(c, occasion);
        };
    }

    /** Who else reads a case is for the Head to say, save for the panel that hears a complaint about the school. */
    boolean isTheHeads(OversightCommand command) {
        return switch (command) {
            case GrantAccess c -> panels.sittingOn(c.who()).isEmpty();
            case RevokeAccess c -> panels.sittingOn(c.who()).isEmpty();
            default -> false;
        };
    }

    void evolve(IncidentEvent event, String author) {
        knowledge.evolve(event, author);
        panels.evolve(event);
        access.evolve(event);
    }
}
