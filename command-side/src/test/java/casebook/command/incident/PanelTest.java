package casebook.command.incident;

import static casebook.command.incident.CaseFixture.given;
import static casebook.command.incident.PanelStories.complaint;
import static casebook.command.incident.PanelStories.first;
import static casebook.command.incident.PanelStories.interest;
import static casebook.command.incident.PanelStories.second;
import static casebook.command.incident.PanelStories.told;
import static casebook.shared.examples.EnquiryEvents.caseClosed;
import static casebook.shared.examples.EnquiryEvents.concernReported;
import static casebook.shared.examples.PanelEvents.complaintLinked;
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
import casebook.shared.incident.event.PanelAppointed;
import casebook.shared.people.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who a complaint panel is made of, and what it does. */
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
}
