package casebook.query.governors;

import casebook.shared.incident.event.BanIntentServed;
import casebook.shared.incident.event.BanRepresentationsReceived;
import casebook.shared.incident.event.ComplaintLinked;
import casebook.shared.incident.event.ConcernAccepted;
import casebook.shared.incident.event.ContactAttempted;
import casebook.shared.incident.event.EscalatedToAuthorities;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.MeetingHeld;
import casebook.shared.incident.event.PanelOutcomeRecorded;
import casebook.shared.incident.event.ParentSpokenTo;
import casebook.shared.incident.event.ProportionalityAssessed;
import casebook.shared.incident.event.SiteBanConfirmed;
import casebook.shared.incident.event.SiteBanConfirmedByChair;
import casebook.shared.incident.event.SiteBanNotImposed;
import casebook.shared.incident.event.StatementGathered;
import casebook.shared.incident.event.TemporaryBarServed;
import casebook.shared.incident.event.WarningIssued;
import java.util.Optional;

/** The steps of the procedure that governors ask after. Safeguarding and legal advice are none of theirs to be told of here. */
enum Step {
    ACCEPTED,
    STATEMENT_GATHERED,
    PARENT_SPOKEN_TO,
    CONTACT_ATTEMPTED,
    PROPORTIONALITY_ASSESSED,
    WARNING_ISSUED,
    MEETING_HELD,
    AUTHORITIES_TOLD,
    TEMPORARY_BAR,
    BAN_PROPOSED,
    REPRESENTATIONS_RECEIVED,
    BAN_CONFIRMED,
    BAN_NOT_IMPOSED,
    COMPLAINT,
    PANEL_HEARD;

    static Optional<Step> of(IncidentEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case ConcernAccepted e -> ACCEPTED;
                    case StatementGathered e -> STATEMENT_GATHERED;
                    case ParentSpokenTo e -> PARENT_SPOKEN_TO;
                    case ContactAttempted e -> CONTACT_ATTEMPTED;
                    case ProportionalityAssessed e -> PROPORTIONALITY_ASSESSED;
                    case WarningIssued e -> WARNING_ISSUED;
                    case MeetingHeld e -> MEETING_HELD;
                    case EscalatedToAuthorities e -> AUTHORITIES_TOLD;
                    case TemporaryBarServed e -> TEMPORARY_BAR;
                    case BanIntentServed e -> BAN_PROPOSED;
                    case BanRepresentationsReceived e -> REPRESENTATIONS_RECEIVED;
                    case SiteBanConfirmed e -> BAN_CONFIRMED;
                    case SiteBanConfirmedByChair e -> BAN_CONFIRMED;
                    case SiteBanNotImposed e -> BAN_NOT_IMPOSED;
                    case ComplaintLinked e -> COMPLAINT;
                    case PanelOutcomeRecorded e -> PANEL_HEARD;
                    default -> null;
                });
    }
}
