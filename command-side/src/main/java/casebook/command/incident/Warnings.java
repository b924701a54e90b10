package casebook.command.incident;

import static casebook.command.incident.ResponseRule.WarningNamesClausesFoundBreached;
import static casebook.command.incident.WarningRule.WarningIsAcknowledgedOnce;
import static casebook.command.incident.WarningRule.WarningIsOnRecord;
import static casebook.command.incident.WarningRule.WarningStands;
import static casebook.command.incident.WarningRule.WithdrawalNeedsAReason;

import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.command.AcknowledgeWarning;
import casebook.shared.incident.command.IssueWarning;
import casebook.shared.incident.command.WithdrawWarning;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.WarningAcknowledged;
import casebook.shared.incident.event.WarningIssued;
import casebook.shared.incident.event.WarningWithdrawn;
import java.util.HashSet;
import java.util.Set;

/** Warning letters (policy, A1), numbered from 1 on each case: each may be acknowledged, and taken back. */
final class Warnings {

    private final Set<Integer> acknowledged = new HashSet<>();
    private final Set<Integer> withdrawn = new HashSet<>();
    private int issued;

    IncidentEvent issue(IssueWarning command, Responses responses, Findings findings) {
        responses.checkDecided(ResponseCode.A1);
        WarningNamesClausesFoundBreached.check(!command.clauses().isEmpty() && findings.breached(command.clauses()));
        return new WarningIssued(
                command.incidentId(), issued + 1, command.clauses(), command.whatMustChange(), command.deliveredBy());
    }

    IncidentEvent acknowledge(AcknowledgeWarning command) {
        checkStands(command.number());
        WarningIsAcknowledgedOnce.check(!acknowledged.contains(command.number()));
        return new WarningAcknowledged(command.incidentId(), command.number(), command.acknowledgedAt(), command.how());
    }

    IncidentEvent withdraw(WithdrawWarning command) {
        checkStands(command.number());
        return new WarningWithdrawn(
                command.incidentId(), command.number(), WithdrawalNeedsAReason.given(command.reason()));
    }

    private void checkStands(int number) {
        WarningIsOnRecord.check(number >= 1 && number <= issued);
        WarningStands.check(!withdrawn.contains(number));
    }

    void evolve(IncidentEvent event, Responses responses) {
        switch (event) {
            case WarningIssued e -> {
                issued = e.number();
                responses.done(ResponseCode.A1);
            }
            case WarningAcknowledged e -> acknowledged.add(e.number());
            case WarningWithdrawn e -> withdrawn.add(e.number());
            default -> {}
        }
    }
}
