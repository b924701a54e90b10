package casebook.shared.incident.command;

/** What is asked about keeping a case, erasing it, and opening what was sealed in confidence. */
public sealed interface KeepingCommand extends IncidentCommand
        permits ApproveUnsealing, EraseCase, PlaceHold, RecordErasure, ReleaseHold, RequestErasure, RequestUnsealing {}
