package casebook.query.taint;

import casebook.shared.incident.ComplaintStage;
import casebook.shared.incident.PanelFinding;
import casebook.shared.incident.PanelMember;
import casebook.shared.incident.event.ComplaintLinked;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.PanelAppointed;
import casebook.shared.incident.event.PanelOutcomeRecorded;
import casebook.shared.query.TaintRegister.Complaint;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one entry says of a complaint and its panel; what it does not say is absent. */
record Hearing(
        int complaint,
        @Nullable ComplaintStage stage,
        @Nullable Instant receivedAt,
        @Nullable List<String> panel,
        @Nullable Integer independent,
        @Nullable PanelFinding outcome) {

    static @Nullable Hearing of(IncidentEvent event) {
        return switch (event) {
            case ComplaintLinked e -> new Hearing(e.number(), e.stage(), e.receivedAt(), null, null, null);
            case PanelAppointed e -> appointed(e);
            case PanelOutcomeRecorded e -> new Hearing(e.complaint(), null, null, null, null, e.finding());
            default -> null;
        };
    }

    private static Hearing appointed(PanelAppointed event) {
        List<String> usernames = event.members().stream()
                .map(PanelMember::username)
                .filter(Objects::nonNull)
                .toList();
        return new Hearing(
                event.complaint(), null, null, usernames, event.members().size() - usernames.size(), null);
    }

    /** The complaint as it is after this; {@code before} is absent when this begins it. */
    @Nullable
    Complaint after(@Nullable Complaint before) {
        if (before == null) {
            return stage == null || receivedAt == null
                    ? null
                    : new Complaint(complaint, stage, receivedAt, List.of(), 0, null);
        }
        return new Complaint(
                complaint,
                before.stage(),
                before.receivedAt(),
                panel == null ? before.panel() : panel,
                independent == null ? before.independent() : independent,
                outcome);
    }
}
