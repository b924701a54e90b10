package casebook.shared.query;

import casebook.shared.dataprotection.DutyId;
import casebook.shared.incident.IncidentId;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What data protection law asks of the school: requests for personal data, or breaches of it. */
public record StatutoryDuties(List<Item> items, @Nullable String next) {

    /** One of them, from its first day to its last; what belongs to the other kind is absent. */
    public record Item(
            DutyId dutyId,
            Kind kind,
            @Nullable IncidentId incidentId,
            LocalDate due,
            @Nullable Instant dueAt,
            boolean done,
            @Nullable LocalDate receivedOn,
            @Nullable Sealed requester,
            @Nullable Sealed whyExtended,
            @Nullable LocalDate answeredOn,
            @Nullable Instant becameAwareAt,
            @Nullable Sealed whatHappened,
            @Nullable Instant reportedAt,
            @Nullable Sealed whyLate,
            @Nullable Sealed whyNotReported) {}

    /** Which article it rests on. */
    public enum Kind {
        SUBJECT_ACCESS,
        BREACH
    }
}
