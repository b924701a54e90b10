package casebook.command.incident;

import static casebook.command.incident.ResponseRule.WarningNamesClausesFoundBreached;

import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.command.IssueWarning;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.WarningIssued;

/** Warning letters (policy, A1), numbered from 1 on each case. */
final class Warnings {

    private int issued;

    IncidentEvent issue(IssueWarning command, Responses responses, Findings findings) {
        responses.checkDecided(ResponseCode.A1);
        WarningNamesClausesFoundBreached.check(!command.clauses().isEmpty() && findings.breached(command.clauses()));
        return new WarningIssued(
                command.incidentId(), issued + 1, command.clauses(), command.whatMustChange(), command.deliveredBy());
    }

    void evolve(IncidentEvent event, Responses responses) {
        if (event instanceof WarningIssued) {
            issued++;
            responses.done(ResponseCode.A1);
        }
    }
}
