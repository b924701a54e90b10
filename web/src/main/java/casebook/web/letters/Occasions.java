package casebook.web.letters;

import casebook.shared.incident.command.BanFromSite;
import casebook.shared.incident.command.CloseCase;
import casebook.shared.incident.command.ConfirmBanAsChair;
import casebook.shared.incident.command.DecideSiteBan;
import casebook.shared.incident.command.ExtendRepresentations;
import casebook.shared.incident.command.InviteToMeeting;
import casebook.shared.incident.command.IssueWarning;
import casebook.shared.incident.command.ReviewSiteBan;
import casebook.shared.incident.command.WithdrawWarning;
import casebook.shared.letter.ApproveLetter;

/** After which commands there may be a letter to freeze. */
final class Occasions {
    private Occasions() {}

    static boolean callForLetters(Object command) {
        return switch (command) {
            case IssueWarning c -> true;
            case InviteToMeeting c -> true;
            case BanFromSite c -> true;
            case DecideSiteBan c -> true;
            case ConfirmBanAsChair c -> true;
            case ReviewSiteBan c -> true;
            case ExtendRepresentations c -> true;
            case WithdrawWarning c -> true;
            case ApproveLetter c -> true;
            case CloseCase c -> true;
            default -> false;
        };
    }
}
