package casebook.web.pages;

import casebook.shared.query.DeadlineBoard.Kind;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is due, as people say it. In templates: {@code @due.words(...)}. */
@Component("due")
final class Due {
    private static final Map<Kind, String> NAMES = new EnumMap<>(Map.of(
            Kind.MEETING, "Meeting",
            Kind.BAN_REPRESENTATIONS, "Representations about a ban are due",
            Kind.BAN_REVIEW, "Review of a ban",
            Kind.BAN_ENDS, "A ban ends",
            Kind.DEFAMATION_LIMITATION, "Last day to sue for defamation",
            Kind.EMERGENCY_RATIFICATION, "Emergency call to be ratified by the Head",
            Kind.RETENTION_OVER, "The case has been kept long enough",
            Kind.SUBJECT_ACCESS, "Request for personal data to be answered",
            Kind.BREACH_REPORT, "Breach of personal data to be reported"));

    /** A kind of deadline in a few words. */
    public String words(@Nullable Object kind) {
        return kind == null ? "" : NAMES.getOrDefault(Kind.valueOf(kind.toString()), "");
    }

    /** Every kind there is, in the order it is offered in. */
    public Kind[] kinds() {
        return Kind.values();
    }
}
