package casebook.shared.examples;

import casebook.shared.dataprotection.AnswerSubjectAccess;
import casebook.shared.dataprotection.CloseDataBreach;
import casebook.shared.dataprotection.DataBreachClosed;
import casebook.shared.dataprotection.DataBreachRecorded;
import casebook.shared.dataprotection.DataBreachReported;
import casebook.shared.dataprotection.DutyCommand;
import casebook.shared.dataprotection.DutyEvent;
import casebook.shared.dataprotection.DutyId;
import casebook.shared.dataprotection.ExtendSubjectAccess;
import casebook.shared.dataprotection.RecordDataBreach;
import casebook.shared.dataprotection.RecordSubjectAccessRequest;
import casebook.shared.dataprotection.ReportDataBreach;
import casebook.shared.dataprotection.SubjectAccessAnswered;
import casebook.shared.dataprotection.SubjectAccessExtended;
import casebook.shared.dataprotection.SubjectAccessRequested;
import casebook.shared.seal.KeyId;
import casebook.shared.seal.KeyId.Owner;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A subject access request and a breach of personal data, from their first day to their last. */
public final class DutyExamples {

    /** The subject access request. */
    public static final DutyId REQUEST = DutyId.of("0192c0de-0000-4000-8000-00000000da7a");

    /** The breach. */
    public static final DutyId BREACH = DutyId.of("0192c0de-0000-4000-8000-00000000b4ea");

    private static final LocalDate RECEIVED = LocalDate.parse("2026-11-19");
    private static final LocalDate DUE = LocalDate.parse("2026-12-21");
    private static final LocalDate EXTENDED = LocalDate.parse("2027-02-19");
    private static final Instant AWARE = Instant.parse("2026-11-19T16:00:00Z");
    private static final Instant DUE_AT = Instant.parse("2026-11-22T16:00:00Z");
    private static final Instant REPORTED = Instant.parse("2026-11-20T08:30:00Z");

    private DutyExamples() {}

    /** Every command. */
    public static List<DutyCommand> commands() {
        return List.of(
                requestReceived(),
                new ExtendSubjectAccess(REQUEST, words(REQUEST, "Many cases over four years")),
                new AnswerSubjectAccess(REQUEST, RECEIVED.plusDays(1)),
                breachFound(),
                new ReportDataBreach(BREACH, REPORTED, null),
                new CloseDataBreach(BREACH, words(BREACH, "The phone is locked and was found")));
    }

    /** Every event. */
    public static List<DutyEvent> events() {
        return List.of(requested(), extended(), answered(), breachRecorded(), breachReported(), breachClosed());
    }

    public static RecordSubjectAccessRequest requestReceived() {
        return new RecordSubjectAccessRequest(REQUEST, RECEIVED, words(REQUEST, "Parent A"), Invented.CASE);
    }

    public static RecordDataBreach breachFound() {
        return new RecordDataBreach(BREACH, AWARE, words(BREACH, "A phone was lost on the way home"), null);
    }

    public static SubjectAccessRequested requested() {
        return new SubjectAccessRequested(REQUEST, RECEIVED, DUE, words(REQUEST, "Parent A"), Invented.CASE);
    }

    public static SubjectAccessExtended extended() {
        return new SubjectAccessExtended(REQUEST, EXTENDED, words(REQUEST, "Many cases over four years"));
    }

    public static SubjectAccessAnswered answered() {
        return new SubjectAccessAnswered(REQUEST, RECEIVED.plusDays(1));
    }

    public static DataBreachRecorded breachRecorded() {
        return new DataBreachRecorded(BREACH, AWARE, DUE_AT, words(BREACH, "A phone was lost on the way home"), null);
    }

    public static DataBreachReported breachReported() {
        return new DataBreachReported(BREACH, REPORTED, null);
    }

    public static DataBreachClosed breachClosed() {
        return new DataBreachClosed(BREACH, words(BREACH, "The phone is locked and was found"));
    }

    /** Words about a duty, sealed under its own key. */
    public static Sealed words(DutyId duty, String text) {
        return Sealed.text(new KeyId(Owner.CASE, duty.value()), text);
    }
}
