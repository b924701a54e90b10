package casebook.web.pages;

import casebook.shared.query.DeadlineBoard.Kind;
import casebook.web.door.Openings;
import casebook.web.pages.within.Shown;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
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
            Kind.BREACH_REPORT, "Breach of personal data to be reported",
            Kind.POLICY_REVIEW, "Review of the policy"));

    private final Openings openings;

    Due(Openings openings) {
        this.openings = openings;
    }

    /** Where something due leads whoever reads it, if anywhere: to its case, or to the duty that it is. */
    public @Nullable String address(Shown item) {
        String incident = item.text("incidentId");
        return switch (Kind.valueOf(String.valueOf(item.text("kind")))) {
            case SUBJECT_ACCESS -> open(DutyForms.REQUESTS, "/subject-access-requests/" + item.text("dutyId"));
            case BREACH_REPORT -> open(DutyForms.BREACHES, "/data-breaches/" + item.text("dutyId"));
            case POLICY_REVIEW -> open("/api/policy-editions", "/policy");
            case RETENTION_OVER -> open("/api/incidents/{incident}/retention", "/incidents/" + incident + "/retention");
            default -> open("/api/incidents", "/incidents/" + incident);
        };
    }

    /** What the way there is called. */
    public String called(Shown item) {
        String reference = item.text("reference");
        return reference == null ? "Open it" : reference;
    }

    private @Nullable String open(String reads, String address) {
        return openings.openToWhoAsks(HttpMethod.GET, reads) ? address : null;
    }

    /** A kind of deadline in a few words. */
    public String words(@Nullable Object kind) {
        return kind == null ? "" : NAMES.getOrDefault(Kind.valueOf(kind.toString()), "");
    }

    /** Every kind there is, in the order it is offered in. */
    public Kind[] kinds() {
        return Kind.values();
    }
}
