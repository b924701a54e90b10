package casebook.web;

import casebook.shared.examples.Invented;
import casebook.shared.incident.Group;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.Progress;
import casebook.shared.incident.Reporter;
import casebook.shared.incident.Status;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.message.StoredForm;
import casebook.shared.people.Role;
import casebook.shared.policy.PolicyEdition.Clause;
import casebook.shared.policy.PolicyEdition.Kind;
import casebook.shared.query.CaseLetters;
import casebook.shared.query.FindIncident;
import casebook.shared.query.FindLetters;
import casebook.shared.query.FindPolicyEdition;
import casebook.shared.query.FindTimeline;
import casebook.shared.query.IncidentPage;
import casebook.shared.query.PolicyEditionPage;
import casebook.shared.query.Timeline;
import casebook.shared.seal.Seal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ObjectNode;

/** A case with entries that call for letters, as the sides answer with it. */
record Correspondence(Sides sides, Seal seal) {
    static final IncidentId CASE = Invented.CASE;
    static final PolicyEditionPage POLICY = new PolicyEditionPage(
            Invented.EDITION,
            LocalDate.parse("2025-01-01"),
            "Spring 2027",
            List.of(
                    new Clause("G1", Kind.GUIDELINE, "No platform for grievances."),
                    new Clause(
                            "N1", Kind.INAPPROPRIATE_CONDUCT, "abusive or personal comments about staff or pupils.")),
            null,
            null,
            Instant.parse("2025-01-01T09:00:00Z"));

    static String letters() {
        return "/api/incidents/" + CASE + "/letters";
    }

    void holds(IncidentEvent... events) {
        sides.answer(FindIncident.class, Optional.of(page()));
        sides.answer(FindTimeline.class, new Timeline(entries(List.of(events))));
        sides.answer(FindLetters.class, new CaseLetters(List.of()));
        sides.answer(FindPolicyEdition.class, Optional.of(POLICY));
    }

    private List<Timeline.Entry> entries(List<IncidentEvent> events) {
        return IntStream.range(0, events.size())
                .mapToObj(version -> entry(version, events.get(version)))
                .toList();
    }

    private Timeline.Entry entry(int version, IncidentEvent event) {
        ObjectNode details = StoredForm.mapper(seal).valueToTree(event);
        details.remove("incidentId");
        if (details.get("reporter") instanceof ObjectNode reporter) {
            reporter.remove(List.of("name", "contact"));
        }
        String type = event.getClass().getSimpleName();
        return new Timeline.Entry(
                version,
                type,
                Invented.NOW,
                event.happenedAt(),
                "head",
                Role.HEAD,
                null,
                details,
                List.of(),
                false,
                null);
    }

    private static IncidentPage page() {
        var parent = Invented.parentA();
        return new IncidentPage(
                CASE,
                Invented.REFERENCE,
                4,
                Status.ACTIONS_OPEN,
                Progress.NONE,
                new Group(Group.Kind.CLASS, "Year 4"),
                Invented.POSTED,
                Invented.NOW,
                Invented.EDITION,
                List.of("N1"),
                null,
                new IncidentPage.Subject(parent.personId(), parent.name(), "PARENT"),
                Reporter.Wish.CONFIDENTIAL,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
