package casebook.command.dataprotection;

import static casebook.command.dataprotection.DutyRule.DutyIsOnRecord;
import static casebook.command.dataprotection.DutyRule.DutyIsOpen;
import static casebook.command.dataprotection.DutyRule.ExtendedOnce;
import static casebook.command.dataprotection.DutyRule.ExtensionIsToldInTime;
import static casebook.command.dataprotection.DutyRule.ItCameAfterTheBeginning;
import static casebook.command.dataprotection.DutyRule.ItHasHappened;
import static casebook.command.dataprotection.DutyRule.LateReportSaysWhy;

import casebook.shared.calendar.SchoolDay;
import casebook.shared.calendar.StatutoryTime;
import casebook.shared.dataprotection.AnswerSubjectAccess;
import casebook.shared.dataprotection.CloseDataBreach;
import casebook.shared.dataprotection.DataBreachClosed;
import casebook.shared.dataprotection.DataBreachRecorded;
import casebook.shared.dataprotection.DataBreachReported;
import casebook.shared.dataprotection.DutyCommand;
import casebook.shared.dataprotection.DutyEvent;
import casebook.shared.dataprotection.ExtendSubjectAccess;
import casebook.shared.dataprotection.RecordDataBreach;
import casebook.shared.dataprotection.RecordSubjectAccessRequest;
import casebook.shared.dataprotection.ReportDataBreach;
import casebook.shared.dataprotection.SubjectAccessAnswered;
import casebook.shared.dataprotection.SubjectAccessExtended;
import casebook.shared.dataprotection.SubjectAccessRequested;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A statutory duty, as far as its rules ask: when it began, until when it is due, and whether it is done. */
final class Duty {

    private static final int MONTH = 1;
    private static final int EXTENDED_MONTHS = 3;

    private @Nullable LocalDate receivedOn;
    private @Nullable Instant becameAwareAt;
    private @Nullable LocalDate due;
    private @Nullable Instant dueAt;
    private boolean extended;
    private boolean done;

    LocalDate due() {
        return DutyIsOnRecord.given(due);
    }

    @Nullable
    Instant dueAt() {
        return dueAt;
    }

    DutyEvent decide(DutyCommand command, Present present) {
        return switch (command) {
            case RecordSubjectAccessRequest c -> received(c, present);
            case ExtendSubjectAccess c -> extend(c, present);
            case AnswerSubjectAccess c -> answer(c, present);
            case RecordDataBreach c -> found(c, present);
            case ReportDataBreach c -> report(c, present);
            case CloseDataBreach c -> close(c);
        };
    }

    private SubjectAccessRequested received(RecordSubjectAccessRequest command, Present present) {
        DutyIsOpen.check(due == null);
        ItHasHappened.check(present.isPast(command.receivedOn()));
        return new SubjectAccessRequested(
                command.dutyId(),
                command.receivedOn(),
                StatutoryTime.months(command.receivedOn(), MONTH),
                command.requester(),
                command.incidentId());
    }

    private SubjectAccessExtended extend(ExtendSubjectAccess command, Present present) {
        LocalDate received = DutyIsOnRecord.given(receivedOn);
        DutyIsOpen.check(!done);
        ExtendedOnce.check(!extended);
        ExtensionIsToldInTime.check(!present.day().isAfter(due()));
        return new SubjectAccessExtended(
                command.dutyId(), StatutoryTime.months(received, EXTENDED_MONTHS), command.reason());
    }

    private SubjectAccessAnswered answer(AnswerSubjectAccess command, Present present) {
        LocalDate received = DutyIsOnRecord.given(receivedOn);
        DutyIsOpen.check(!done);
        ItHasHappened.check(present.isPast(command.answeredOn()));
        ItCameAfterTheBeginning.check(!command.answeredOn().isBefore(received));
        return new SubjectAccessAnswered(command.dutyId(), command.answeredOn());
    }

    private DataBreachRecorded found(RecordDataBreach command, Present present) {
        DutyIsOpen.check(due == null);
        ItHasHappened.check(present.isPast(command.becameAwareAt()));
        return new DataBreachRecorded(
                command.dutyId(),
                command.becameAwareAt(),
                StatutoryTime.toReportBreach(command.becameAwareAt()),
                command.whatHappened(),
                command.incidentId());
    }

    private DataBreachReported report(ReportDataBreach command, Present present) {
        Instant aware = DutyIsOnRecord.given(becameAwareAt);
        DutyIsOpen.check(!done);
        ItHasHappened.check(present.isPast(command.reportedAt()));
        ItCameAfterTheBeginning.check(!command.reportedAt().isBefore(aware));
        LateReportSaysWhy.check(
                command.whyLate() != null || !command.reportedAt().isAfter(StatutoryTime.toReportBreach(aware)));
        return new DataBreachReported(command.dutyId(), command.reportedAt(), command.whyLate());
    }

    private DataBreachClosed close(CloseDataBreach command) {
        DutyIsOnRecord.given(becameAwareAt);
        DutyIsOpen.check(!done);
        return new DataBreachClosed(command.dutyId(), command.reason());
    }

    void evolve(DutyEvent event) {
        switch (event) {
            case SubjectAccessRequested e -> {
                receivedOn = e.receivedOn();
                due = e.due();
            }
            case SubjectAccessExtended e -> {
                extended = true;
                due = e.due();
            }
            case DataBreachRecorded e -> {
                becameAwareAt = e.becameAwareAt();
                due = SchoolDay.of(e.dueAt());
                dueAt = e.dueAt();
            }
            case SubjectAccessAnswered e -> done = true;
            case DataBreachReported e -> done = true;
            case DataBreachClosed e -> done = true;
        }
    }
}
