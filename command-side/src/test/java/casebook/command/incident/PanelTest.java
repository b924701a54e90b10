package casebook.command.incident;

import static casebook.command.incident.CaseFixture.given;
import static casebook.shared.examples.EnquiryEvents.caseClosed;
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
import static casebook.shared.examples.PanelExamples.complaintReceived;
import static casebook.shared.examples.PanelExamples.governor;
import static casebook.shared.examples.PanelExamples.independent;
import static casebook.shared.examples.PanelExamples.panel;
import static casebook.shared.examples.PanelExamples.panelOfThree;
import static casebook.shared.examples.PanelExamples.partlyUpheld;
import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.Invented;
import casebook.shared.incident.PanelMember;
import casebook.shared.incident.Progress;
import casebook.shared.incident.Standing;
import casebook.shared.incident.Status;
import casebook.shared.incident.command.AppointPanel;
import casebook.shared.incident.event.ConflictDeclared;
import casebook.shared.incident.event.EntryCorrected;
import casebook.shared.incident.event.GovernorTold;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.incident.event.PanelAppointed;
import casebook.shared.people.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PanelTest {

    @Test
    void a_complaint_is_linked_at_any_step_and_numbered() {
        given(concernReported())
                .by("office", Role.OFFICE)
                .when(complaintReceived())
                .gives(complaintLinked());
        given(concernReported(), caseClosed(), complaintLinked())
                .when(complaintReceived())
                .gives(linked(2));
        assertThat(Numbered.of(complaintLinked())).isEqualTo(1);
    }

    @Test
    void a_panel_of_three_who_know_nothing_is_appointed_by_the_chair_or_the_clerk() {
        complaint().by("chair", Role.CHAIR).when(panelOfThree()).gives(panelAppointed());
        complaint().when(panelOfThree()).gives(panelAppointed());
        complaint().by("head", Role.HEAD).when(panelOfThree()).isRefusedBy(PanelRule.OnlyTheChairOrClerkArrangesPanels);
    }

    @Test
    void a_chair_who_knows_of_the_case_appoints_and_one_who_is_party_to_it_does_not() {
        complaint(told("chair")).by("chair", Role.CHAIR).when(panelOfThree()).gives(panelAppointed());
        complaint(interest("chair"))
                .by("chair", Role.CHAIR)
                .when(panelOfThree())
                .isRefusedBy(PanelRule.WhoAppointsIsNoParty);
    }

    @Test
    void a_panel_hears_a_complaint_that_is_on_file_and_waits() {
        given(concernReported())
                .by("clerk", Role.CLERK)
                .when(panelOfThree())
                .isRefusedBy(PanelRule.ComplaintWaitsForAPanel);
        complaint(panelAppointed(), panelOutcomeRecorded())
                .when(panelOfThree())
                .isRefusedBy(PanelRule.ComplaintWaitsForAPanel);
    }

    @Test
    void a_panel_has_three_members_each_once() {
        complaint().when(panel(first(), second())).isRefusedBy(PanelRule.PanelHasThreeMembers);
        complaint().when(panel(first(), second(), second())).isRefusedBy(PanelRule.PanelHasThreeMembers);
        complaint().when(panel(first(), independent(), independent())).result().expectSuccessfulHandlerExecution();
    }

    @Test
    void one_member_chairs_the_panel() {
        complaint()
                .when(panel(second(), governor("governor-3", false), independent()))
                .isRefusedBy(PanelRule.OneMemberChairsThePanel);
        complaint()
                .when(panel(first(), governor("governor-3", true), independent()))
                .isRefusedBy(PanelRule.OneMemberChairsThePanel);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"GOVERNOR", "CHAIR", "CLERK"})
    void nobody_who_works_at_the_school_sits_on_a_panel_not_even_as_a_governor(Role role) {
        PanelMember staff = new PanelMember("staff", List.of(Role.GOVERNOR, role), null, false);
        complaint().when(panel(first(), second(), staff)).isRefusedBy(PanelRule.NoPanelMemberIsStaff, "staff");
    }

    @Test
    void a_panel_is_of_governors_and_independent_people_by_name() {
        PanelMember clerk = new PanelMember("clerk", List.of(Role.CLERK), null, false);
        PanelMember nobody = new PanelMember(null, List.of(), null, false);
        PanelMember chair = new PanelMember("chair", List.of(Role.CHAIR), null, false);
        complaint()
                .when(panel(first(), second(), clerk))
                .isRefusedBy(PanelRule.PanelIsOfGovernorsOrIndependentPeople, "clerk");
        complaint().when(panel(first(), second(), nobody)).isRefusedBy(PanelRule.PanelIsOfGovernorsOrIndependentPeople);
        complaint().when(panel(first(), second(), chair)).result().expectSuccessfulHandlerExecution();
    }

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
    void who_reads_for_the_panel_stays_on_it() {
        complaint(panelAppointed(), granted(accessFor("governor-1"), 1))
                .readBy("governor-1", "2026-11-20T12:00:00Z")
                .when(partlyUpheld())
                .gives(panelOutcomeRecorded());
        complaint(panelAppointed(), granted(accessFor("governor-1"), 1))
                .readBy("governor-1", "2026-11-20T12:00:00Z")
                .when(panel(first(), governor("governor-3", false), independent()))
                .gives(new PanelAppointed(
                        Invented.CASE, 1, List.of(first(), governor("governor-3", false), independent())));
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
    void an_outcome_is_that_of_an_appointed_panel_and_recorded_once_by_the_chair_or_the_clerk() {
        complaint(panelAppointed()).when(partlyUpheld()).gives(panelOutcomeRecorded());
        complaint().when(partlyUpheld()).isRefusedBy(PanelRule.PanelIsAppointed);
        complaint(panelAppointed(), panelOutcomeRecorded())
                .when(partlyUpheld())
                .isRefusedBy(PanelRule.PanelIsAppointed);
        complaint(panelAppointed())
                .by("head", Role.HEAD)
                .when(partlyUpheld())
                .isRefusedBy(PanelRule.OnlyTheChairOrClerkArrangesPanels);
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

    @Test
    void access_is_for_the_complaint_whose_panel_they_are_on() {
        PanelAppointed another = new PanelAppointed(
                Invented.CASE,
                2,
                List.of(governor("governor-4", true), governor("governor-5", false), governor("governor-6", false)));
        complaint(panelAppointed(), linked(2), another)
                .when(accessFor("governor-5"))
                .gives(granted(accessFor("governor-5"), 2));
        complaint(panelAppointed(), linked(2), another)
                .when(accessFor("governor-1"))
                .gives(granted(accessFor("governor-1"), 1));
    }

    private static CaseFixture complaint(IncidentEvent... then) {
        List<IncidentEvent> history = new ArrayList<>(List.of(concernReported(), complaintLinked()));
        history.addAll(List.of(then));
        return given(history.toArray(IncidentEvent[]::new)).by("clerk", Role.CLERK);
    }

    private static AppointPanel panelWith(String third) {
        return panel(first(), second(), governor(third, false));
    }

    private static PanelMember first() {
        return governor("governor-1", true);
    }

    private static PanelMember second() {
        return governor("governor-2", false);
    }

    private static IncidentEvent told(String who) {
        return new GovernorTold(
                Invented.CASE,
                who,
                Role.GOVERNOR,
                Instant.parse("2026-11-20T08:45:00Z"),
                Invented.words("In the corridor"));
    }

    private static IncidentEvent interest(String who) {
        return new ConflictDeclared(Invented.CASE, who, Role.CHAIR, Invented.words("A relative"), "senior");
    }

    private static EntryCorrected retracted(int entry) {
        return Stories.retracted(entry, new Standing(new Progress(Status.REPORTED, 0, 0, 0), List.of(), List.of()));
    }
}
