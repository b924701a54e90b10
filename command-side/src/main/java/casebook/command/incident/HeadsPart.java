package casebook.command.incident;

import casebook.shared.incident.command.BanFromSite;
import casebook.shared.incident.command.DecideResponse;
import casebook.shared.incident.command.DecideSiteBan;
import casebook.shared.incident.command.DeclineEscalation;
import casebook.shared.incident.command.EscalateToAuthorities;
import casebook.shared.incident.command.ExtendRepresentations;
import casebook.shared.incident.command.IncidentCommand;
import casebook.shared.incident.command.RatifyEmergencyCall;
import casebook.shared.incident.command.RecordFinding;
import casebook.shared.incident.command.RecordLegalAdvice;
import casebook.shared.incident.command.ReviewSiteBan;
import casebook.shared.incident.command.SeekLegalAdvice;
import casebook.shared.incident.command.WithdrawResponse;
import casebook.shared.incident.command.WithdrawWarning;

/** Policy, D2: what only the Head, or the recorded delegate, may do. */
final class HeadsPart {

    private HeadsPart() {}

    static boolean includes(IncidentCommand command) {
        return switch (command) {
            case RecordFinding c -> true;
            case DecideResponse c -> true;
            case EscalateToAuthorities c -> true;
            case SeekLegalAdvice c -> true;
            case BanFromSite c -> true;
            case DecideSiteBan c -> true;
            case ReviewSiteBan c -> true;
            case ExtendRepresentations c -> true;
            case RatifyEmergencyCall c -> true;
            case RecordLegalAdvice c -> true;
            case DeclineEscalation c -> true;
            case WithdrawResponse c -> true;
            case WithdrawWarning c -> true;
            default -> false;
        };
    }
}
