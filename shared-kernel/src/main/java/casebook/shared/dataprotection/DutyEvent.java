package casebook.shared.dataprotection;

/** What happens to a statutory duty. Its metadata say who recorded it and when. */
public sealed interface DutyEvent
        permits DataBreachClosed,
                DataBreachRecorded,
                DataBreachReported,
                SubjectAccessAnswered,
                SubjectAccessExtended,
                SubjectAccessRequested {

    /** The duty. */
    DutyId dutyId();
}
