package casebook.command.incident;

import static casebook.command.incident.CaseFixture.given;
import static casebook.command.incident.PanelStories.complaint;
import static casebook.command.incident.PanelStories.first;
import static casebook.command.incident.PanelStories.interest;
import static casebook.command.incident.PanelStories.panelWith;
import static casebook.command.incident.PanelStories.told;
import static casebook.shared.examples.EnquiryEvents.concernReported;
import static casebook.shared.examples.EnquiryEvents.contactAttempted;
import static casebook.shared.examples.PanelEvents.accessGranted;
import static casebook.shared.examples.PanelEvents.accessRevoked;
import static casebook.shared.examples.PanelEvents.complaintLinked;
import static casebook.shared.examples.PanelEvents.governorTold;
import static casebook.shared.examples.PanelEvents.granted;
import static casebook.shared.examples.PanelEvents.linked;
import static casebook.shared.examples.PanelEvents.panelAppointed;
import static casebook.shared.examples.PanelEvents.panelOutcomeRecorded;
import static casebook.shared.examples.PanelExamples.accessFor;
import static casebook.shared.examples.PanelExamples.governor;
import static casebook.shared.examples.PanelExamples.panel;
import static casebook.shared.examples.PanelExamples.panelOfThree;
import static casebook.shared.examples.PanelExamples.partlyUpheld;

import casebook.shared.examples.Invented;
import casebook.shared.incident.Progress;
import casebook.shared.incident.Standing;
import casebook.shared.incident.Status;
import casebook.shared.incident.command.AppointPanel;
import casebook.shared.incident.event.ConflictDeclared;
import casebook.shared.incident.event.EntryCorrected;
import casebook.shared.people.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever knows of a case sits on no panel that hears of it. */
class PanelKnowsNothingTest {

    @Test
    void a_governor_who_read_the_case_is_refused_with_the_day() {
        complaint()
                .readBy("governor-1", "2026-11-19T23:30:00Z")
                .when(panelOfThree())
                .isRefusedBy(PanelRule.NoPanelMemberKnowsOfTheCase, "governor-1: read the case on 2026-11-19.");
        complaint()
                .readBy("governor-9", "2026-11-19T23:30:00Z")
                .when(panelOfThree())
                .gives(panelAppointed());
    }

    @Test
    void a_governor_who_was_given_access_is_refused_read_or_not_expired_or_not() {
        complaint(accessGranted(), accessRevoked())
                .when(panelWith("governor"))
                .isRefusedBy(PanelRule.NoPanelMemberKnowsOfTheCase, "governor: was given access to the case.");
    }

    @Test
    void a_governor_who_was_told_is_refused_with_the_day() {
        complaint(governorTold())
                .when(panelWith("told-governor"))
                .isRefusedBy(
                        PanelRule.NoPanelMemberKnowsOfTheCase, "told-governor: was told of the case on 2026-11-20.");
    }

    @Test
    void a_governor_who_is_party_to_the_case_is_refused() {
        complaint(interest("governor"))
                .when(panelWith("governor"))
                .isRefusedBy(PanelRule.NoPanelMemberKnowsOfTheCase, "governor: has a declared interest in the case.");
        complaint(new ConflictDeclared(Invented.CASE, "head", Role.HEAD, Invented.words("A relative"), "governor"))
                .when(panelWith("governor"))
                .isRefusedBy(
                        PanelRule.NoPanelMemberKnowsOfTheCase, "governor: was named to decide in the Head's place.");
    }

    @Test
    void a_governor_who_took_part_is_refused_and_one_who_arranged_the_hearing_is_not() {
        given(concernReported())
                .happened(contactAttempted(), "governor", Role.OFFICE)
                .happened(complaintLinked(), "chair", Role.CHAIR)
                .by("clerk", Role.CLERK)
                .when(panelWith("governor"))
                .isRefusedBy(PanelRule.NoPanelMemberKnowsOfTheCase, "governor: made an entry on the case.");
        given(concernReported())
                .happened(complaintLinked(), "chair", Role.CHAIR)
                .by("clerk", Role.CLERK)
                .when(panelWith("chair"))
                .result()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void every_member_and_every_reason_is_told_at_once() {
        complaint(interest("governor"), accessGranted(), governorTold())
                .readBy("governor", "2026-11-19T12:00:00Z")
                .when(panel(first(), governor("governor", false), governor("told-governor", false)))
                .isRefusedBy(
                        PanelRule.NoPanelMemberKnowsOfTheCase,
                        "governor: has a declared interest in the case, was given access to the case, read the case on "
                                + "2026-11-19. told-governor: was told of the case on 2026-11-20.");
    }

    @Test
    void who_learns_of_it_elsewhere_after_the_appointment_has_to_be_replaced() {
        complaint(panelAppointed(), told("governor-2"))
                .when(partlyUpheld())
                .isRefusedBy(PanelRule.NoPanelMemberKnowsOfTheCase, "governor-2: was told of the case on 2026-11-20.");
        complaint(panelAppointed())
                .readBy("governor-2", "2026-11-20T12:00:00Z")
                .when(partlyUpheld())
                .isRefusedBy(PanelRule.NoPanelMemberKnowsOfTheCase, "governor-2: read the case on 2026-11-20.");
    }

    @Test
    void who_heard_or_reads_for_one_complaint_hears_no_other_on_the_case() {
        complaint(panelAppointed(), panelOutcomeRecorded(), linked(2))
                .when(new AppointPanel(Invented.CASE, 2, panelOfThree().members()))
                .isRefusedBy(
                        PanelRule.NoPanelMemberKnowsOfTheCase,
                        "governor-1: heard complaint 1 on the case. governor-2: heard complaint 1 on the case.");
        complaint(panelAppointed(), granted(accessFor("governor-1"), 1), linked(2))
                .when(new AppointPanel(Invented.CASE, 2, panelOfThree().members()))
                .isRefusedBy(
                        PanelRule.NoPanelMemberKnowsOfTheCase,
                        "governor-1: was given access for the panel on complaint 1.");
    }

    @Test
    void whoever_recorded_an_entry_knows_of_the_case_also_when_it_is_retracted() {
        given(concernReported())
                .happened(contactAttempted(), "governor", Role.OFFICE)
                .happened(retracted(1), "senior", Role.SENIOR_LEADER)
                .happened(complaintLinked(), "chair", Role.CHAIR)
                .by("clerk", Role.CLERK)
                .when(panelWith("governor"))
                .isRefusedBy(PanelRule.NoPanelMemberKnowsOfTheCase, "governor: made an entry on the case.");
    }

    private static EntryCorrected retracted(int entry) {
        return Stories.retracted(entry, new Standing(new Progress(Status.REPORTED, 0, 0, 0), List.of(), List.of()));
    }
}
