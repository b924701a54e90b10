package casebook.web;

import casebook.shared.incident.Group;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.Progress;
import casebook.shared.incident.Reporter;
import casebook.shared.incident.Status;
import casebook.shared.query.IncidentPage;
import casebook.shared.seal.KeyId;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case as the views answer with it. */
final class Pages {
    static final UUID EVIDENCE = UUID.fromString("0190a0c0-0000-7000-8000-00000000000e");
    static final KeyId CASE_KEY = new KeyId(KeyId.Owner.CASE, DoorTest.CASE);

    private Pages() {}

    static IncidentPage passedTo(String delegate) {
        return page(Sealed.text(CASE_KEY, "What happened"), "image/png", delegate);
    }

    static IncidentPage described(Sealed description) {
        return page(description, "image/png", "chair");
    }

    static IncidentPage withEvidence(String mediaType) {
        return page(Sealed.text(CASE_KEY, "What happened"), mediaType, "chair");
    }

    static IncidentPage about(UUID person) {
        return page(
                Sealed.text(CASE_KEY, "What happened"),
                "image/png",
                "chair",
                new IncidentPage.Subject(person, null, "PARENT"));
    }

    private static IncidentPage page(Sealed description, String mediaType, String delegate) {
        return page(description, mediaType, delegate, null);
    }

    private static IncidentPage page(
            Sealed description, String mediaType, String delegate, IncidentPage.@Nullable Subject subject) {
        return new IncidentPage(
                new IncidentId(DoorTest.CASE),
                "2026-0001",
                4,
                Status.REPORTED,
                Progress.NONE,
                new Group(Group.Kind.PTA, "PTA"),
                null,
                Instant.parse("2026-11-20T18:05:00Z"),
                "2025-01",
                List.of("N1"),
                description,
                subject,
                Reporter.Wish.OPEN,
                List.of(),
                List.of(),
                List.of(new IncidentPage.EvidenceItem(
                        EVIDENCE, "abc", 3, mediaType, Sealed.text(CASE_KEY, "Invented Name.png"), null)),
                List.of(),
                List.of(),
                null,
                List.of(new IncidentPage.Conflict("head", delegate, true)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
