package casebook.command.incident;

import static casebook.command.incident.ResponseRule.NoActionIsOpen;
import static casebook.command.incident.ResponseRule.ParentHasBeenTold;
import static casebook.command.incident.ResponseRule.ReporterIsToldItIsDealtWith;

import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.command.CloseCase;
import casebook.shared.incident.event.CaseClosed;
import casebook.shared.incident.event.IncidentEvent;
import java.util.List;

/** What has begun and is not done: nothing of it is withdrawn, and no case is closed over it. */
final class OpenActions {

    private final Intake intake;
    private final Findings findings;
    private final Responses responses;
    private final Meetings meetings;
    private final Escalations escalations;
    private final EmergencyCalls emergencyCalls;
    private final SiteBan siteBan;

    OpenActions(
            Intake intake,
            Findings findings,
            Responses responses,
            Meetings meetings,
            Escalations escalations,
            EmergencyCalls emergencyCalls,
            SiteBan siteBan) {
        this.intake = intake;
        this.findings = findings;
        this.responses = responses;
        this.meetings = meetings;
        this.escalations = escalations;
        this.emergencyCalls = emergencyCalls;
        this.siteBan = siteBan;
    }

    boolean anyUnderWay(List<ResponseCode> codes) {
        return (codes.contains(ResponseCode.A2) && meetings.anyAwaited())
                || (codes.contains(ResponseCode.A3) && escalations.anyAwaited())
                || (codes.contains(ResponseCode.A5) && siteBan.isProposed());
    }

    IncidentEvent close(CloseCase command) {
        NoActionIsOpen.check(!responses.anyOutstanding()
                && !meetings.anyAwaited()
                && !escalations.anyAwaited()
                && !emergencyCalls.anyUnratified()
                && !siteBan.isProposed()
                && (responses.anyDecided() || !findings.anyBreach()));
        ReporterIsToldItIsDealtWith.check(command.reporterTold() || intake.isAnonymous());
        return new CaseClosed(
                command.incidentId(), ParentHasBeenTold.given(command.parentTold()), command.reporterTold());
    }
}
