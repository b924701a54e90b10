package casebook.shared.reminder;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** That something is due soon, or was missed. The same again is the same reminder; a day that moved makes another. */
public record Reminder(Deadline deadline, Why why) {

    /** Why somebody is reminded. */
    public enum Why {
        DUE_SOON,
        MISSED
    }

    /** The name of its stream in the log: what it is about, so that nobody can raise it twice. */
    @JsonIgnore
    public String stream() {
        return "reminder-" + deadline.subject() + "-" + deadline.kind() + "-" + deadline.number() + "-" + deadline.due()
                + "-" + why;
    }
}
