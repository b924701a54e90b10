package casebook.command.incident;

import static casebook.command.incident.CaseFixture.given;
import static casebook.shared.examples.EnquiryEvents.concernReported;
import static casebook.shared.examples.PanelEvents.complaintLinked;
import static casebook.shared.examples.PanelExamples.governor;
import static casebook.shared.examples.PanelExamples.panel;

import casebook.shared.examples.Invented;
import casebook.shared.incident.PanelMember;
import casebook.shared.incident.command.AppointPanel;
import casebook.shared.incident.event.ConflictDeclared;
import casebook.shared.incident.event.GovernorTold;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.people.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A complaint that waits for its panel, and what somebody may have come to know. */
final class PanelStories {

    private PanelStories() {}

    static CaseFixture complaint(IncidentEvent... then) {
        List<IncidentEvent> history = new ArrayList<>(List.of(concernReported(), complaintLinked()));
        history.addAll(List.of(then));
        return given(history.toArray(IncidentEvent[]::new)).by("clerk", Role.CLERK);
    }

    static AppointPanel panelWith(String third) {
        return panel(first(), second(), governor(third, false));
    }

    static PanelMember first() {
        return governor("governor-1", true);
    }

    static PanelMember second() {
        return governor("governor-2", false);
    }

    static IncidentEvent told(String who) {
        return new GovernorTold(
                Invented.CASE,
                who,
                Role.GOVERNOR,
                Instant.parse("2026-11-20T08:45:00Z"),
                Invented.words("In the corridor"));
    }

    static IncidentEvent interest(String who) {
        return new ConflictDeclared(Invented.CASE, who, Role.CHAIR, Invented.words("A relative"), "senior");
    }
}
