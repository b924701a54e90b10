package casebook.shared.incident.command;

/** Who may know of a case, and who hears a complaint about how it was handled. */
public sealed interface OversightCommand extends IncidentCommand
        permits AppointPanel, GrantAccess, LinkComplaint, NoteTold, RecordPanelOutcome, RevokeAccess {}
