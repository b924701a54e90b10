package casebook.command.incident;

import casebook.shared.examples.Invented;
import casebook.shared.incident.CorrectionKind;
import casebook.shared.incident.Progress;
import casebook.shared.incident.Standing;
import casebook.shared.incident.Status;
import casebook.shared.incident.command.CorrectEntry;
import casebook.shared.incident.event.EntryCorrected;
import java.util.List;

/** The places of the entries are those of {@link Stories}: statement 3, conversation 4, finding 5, weighing 6, decision 7. */
final class Retracting {

    static final int EVIDENCE = 2;
    static final int STATEMENT = 3;
    static final int CONVERSATION = 4;
    static final int FINDING = 5;
    static final int WEIGHING = 6;
    static final int DECISION = 7;
    static final Standing HEARD = new Standing(new Progress(Status.AWAITING_DECISION, 1, 1, 0), List.of(), List.of());

    private Retracting() {}

    static CorrectEntry correction(CorrectionKind kind, int entry) {
        return new CorrectEntry(Invented.CASE, entry, kind, Invented.words("Not so"), Invented.words("A mix-up"));
    }

    static EntryCorrected retracted(int entry) {
        return Stories.retracted(entry, HEARD);
    }
}
