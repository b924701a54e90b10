package casebook.shared.examples;

import static casebook.shared.examples.Invented.CASE;
import static casebook.shared.examples.Invented.words;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.LinkKind;
import casebook.shared.incident.command.ConfirmBanAsChair;
import casebook.shared.incident.command.ExtendRepresentations;
import casebook.shared.incident.command.LinkIncident;
import casebook.shared.incident.command.RatifyEmergencyCall;
import casebook.shared.incident.command.RecordEmergencyCall;
import casebook.shared.incident.command.RecordLegalAdvice;
import java.time.LocalDate;
import java.util.UUID;

/** What is looked at by somebody else, or after the fact: emergency calls, the Chair's part in a ban, legal advice, links. */
public final class OversightExamples {

    /** Another case than the usual one. */
    public static final IncidentId OTHER_CASE = new IncidentId(UUID.fromString("0192c0de-0000-7000-8000-0000000000aa"));

    private OversightExamples() {}

    public static ExtendRepresentations moreTime() {
        return new ExtendRepresentations(CASE, LocalDate.parse("2026-12-11"), words("The parent is away until Monday"));
    }

    public static ConfirmBanAsChair confirmedByTheChair() {
        return new ConfirmBanAsChair(CASE, words("The Head heard the parent and weighed lesser steps"));
    }

    public static LinkIncident breachOfTheBan() {
        return new LinkIncident(CASE, OTHER_CASE, LinkKind.BAN_BREACH);
    }

    public static RecordEmergencyCall policeCalled() {
        return new RecordEmergencyCall(
                CASE,
                "POLICE",
                Invented.POSTED,
                words("The caretaker"),
                words("A man with a bat at the gate"),
                words("Log 17"));
    }

    public static RatifyEmergencyCall callRatified() {
        return new RatifyEmergencyCall(CASE, 1, true, words("Nobody could wait"));
    }

    public static RecordLegalAdvice adviceArrived() {
        return new RecordLegalAdvice(CASE, LocalDate.parse("2026-11-20"), words("No claim is likely to succeed"));
    }
}
