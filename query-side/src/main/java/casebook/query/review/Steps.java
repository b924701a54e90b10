package casebook.query.review;

import static casebook.shared.query.ReviewMeasure.CONFLICT;
import static casebook.shared.query.ReviewMeasure.CORRECTION;
import static casebook.shared.query.ReviewMeasure.ESCALATION;
import static casebook.shared.query.ReviewMeasure.MEETING;
import static casebook.shared.query.ReviewMeasure.OVERRIDE;
import static casebook.shared.query.ReviewMeasure.WARNING;

import casebook.query.store.Recollection;
import casebook.shared.incident.CorrectionKind;
import casebook.shared.incident.event.AuthorityOutcomeRecorded;
import casebook.shared.incident.event.ConflictDeclared;
import casebook.shared.incident.event.EmergencyCallRatified;
import casebook.shared.incident.event.EmergencyCallRecorded;
import casebook.shared.incident.event.EntryCorrected;
import casebook.shared.incident.event.EscalatedToAuthorities;
import casebook.shared.incident.event.InvitedToMeeting;
import casebook.shared.incident.event.MeetingHeld;
import casebook.shared.incident.event.MeetingNotAttended;
import casebook.shared.incident.event.WarningIssued;
import casebook.shared.incident.event.WarningWithdrawn;
import casebook.shared.people.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was done on a case, each thing by its number, as it last stood. */
final class Steps implements Fold {

    enum Warning {
        FIRST,
        FURTHER,
        WITHDRAWN
    }

    enum Meeting {
        HELD,
        NOT_ATTENDED,
        WAITING
    }

    enum Waiting {
        WAITING
    }

    enum EmergencyCall {
        EMERGENCY_CALL_RATIFIED,
        EMERGENCY_CALL_NOT_RATIFIED,
        EMERGENCY_CALL_WAITING
    }

    private final Map<Integer, Enum<?>> warnings = new TreeMap<>();
    private final Map<Integer, Enum<?>> meetings = new TreeMap<>();
    private final Map<Integer, Enum<?>> escalations = new TreeMap<>();
    private final Map<Integer, Enum<?>> emergencies = new TreeMap<>();
    private final List<CorrectionKind> corrections = new ArrayList<>();
    private final List<Role> conflicts = new ArrayList<>();

    @Override
    public void after(Recollection.Entry entry) {
        switch (entry.event()) {
            case WarningIssued e -> warnings.put(e.number(), e.number() == 1 ? Warning.FIRST : Warning.FURTHER);
            case WarningWithdrawn e -> warnings.put(e.number(), Warning.WITHDRAWN);
            case InvitedToMeeting e -> meetings.put(e.number(), Meeting.WAITING);
            case MeetingHeld e -> meetings.put(e.number(), Meeting.HELD);
            case MeetingNotAttended e -> meetings.put(e.number(), Meeting.NOT_ATTENDED);
            case EscalatedToAuthorities e -> escalations.put(e.number(), Waiting.WAITING);
            case AuthorityOutcomeRecorded e -> escalations.put(e.number(), e.outcome());
            case EmergencyCallRecorded e -> emergencies.put(e.number(), EmergencyCall.EMERGENCY_CALL_WAITING);
            case EmergencyCallRatified e -> emergencies.put(e.number(), ratified(e.ratified()));
            case EntryCorrected e -> corrections.add(e.kind());
            case ConflictDeclared e -> conflicts.add(e.whoRole());
            default -> {}
        }
    }

    @Override
    public void into(Tally tally) {
        tally.addEach(WARNING, warnings.values());
        tally.addEach(MEETING, meetings.values());
        tally.addEach(ESCALATION, escalations.values());
        tally.addEach(OVERRIDE, emergencies.values());
        tally.addEach(CORRECTION, corrections);
        tally.addEach(CONFLICT, conflicts);
    }

    private static EmergencyCall ratified(boolean ratified) {
        return ratified ? EmergencyCall.EMERGENCY_CALL_RATIFIED : EmergencyCall.EMERGENCY_CALL_NOT_RATIFIED;
    }
}
