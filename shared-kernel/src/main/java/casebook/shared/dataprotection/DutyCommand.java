package casebook.shared.dataprotection;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is asked about a statutory duty. Answered by {@link DutyRecorded}; each may be refused by a named rule. */
public sealed interface DutyCommand
        permits AnswerSubjectAccess,
                CloseDataBreach,
                ExtendSubjectAccess,
                RecordDataBreach,
                RecordSubjectAccessRequest,
                ReportDataBreach {

    /** The duty. */
    DutyId dutyId();

    /** The duty's stream. */
    @TargetAggregateIdentifier
    default String stream() {
        return dutyId().stream();
    }
}
