package casebook.command.incident;

import static casebook.command.incident.CaseFixture.given;
import static casebook.shared.examples.EnquiryEvents.caseClosed;
import static casebook.shared.examples.EnquiryEvents.concernReported;
import static casebook.shared.examples.EnquiryEvents.conflictDeclared;
import static casebook.shared.examples.PanelEvents.accessGranted;
import static casebook.shared.examples.PanelEvents.accessRevoked;
import static casebook.shared.examples.PanelEvents.complaintLinked;
import static casebook.shared.examples.PanelEvents.governorTold;
import static casebook.shared.examples.PanelEvents.granted;
import static casebook.shared.examples.PanelEvents.panelAppointed;
import static casebook.shared.examples.PanelExamples.accessFor;
import static casebook.shared.examples.PanelExamples.accessForTheGovernor;
import static casebook.shared.examples.PanelExamples.accessTakenBack;
import static casebook.shared.examples.PanelExamples.toldInTheCorridor;
import static org.axonframework.test.matchers.Matchers.listWithAllOf;
import static org.axonframework.test.matchers.Matchers.predicate;

import casebook.shared.examples.Invented;
import casebook.shared.incident.command.GrantAccess;
import casebook.shared.incident.command.NoteTold;
import casebook.shared.incident.command.RevokeAccess;
import casebook.shared.incident.event.AccessRevoked;
import casebook.shared.message.Trace;
import casebook.shared.people.Role;
import casebook.shared.seal.Sealed;
import java.time.LocalDate;
import org.axonframework.messaging.Message;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTest {

    private static final String TODAY = "2026-12-10T09:00:00Z";
    private static final LocalDate SOON = LocalDate.parse("2026-12-18");

    @Test
    void is_granted_by_the_head_at_any_step() {
        given(concernReported()).when(accessForTheGovernor()).gives(accessGranted());
        given(concernReported(), caseClosed()).when(accessForTheGovernor()).gives(accessGranted());
    }

    @Test
    void is_granted_by_nobody_else_save_the_delegate_on_the_heads_behalf() {
        given(concernReported())
                .by("chair", Role.CHAIR)
                .when(accessForTheGovernor())
                .isRefusedBy(CaseRule.OnlyTheHeadDecides);
        given(concernReported(), conflictDeclared())
                .when(accessForTheGovernor())
                .isRefusedBy(CaseRule.NobodyDecidesTheirOwnCase);
        given(concernReported(), conflictDeclared())
                .by("senior", Role.SENIOR_LEADER)
                .when(accessForTheGovernor())
                .gives(accessGranted())
                .expectEventsMatching(listWithAllOf(onBehalfOfTheHead()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"GOVERNOR", "CHAIR", "CLERK", "DATA_PROTECTION_LEAD"})
    void is_for_those_who_read_no_case_by_their_role(Role role) {
        given(concernReported())
                .when(access("somebody", role, Invented.words("Why"), SOON))
                .result()
                .expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"GOVERNOR", "CHAIR", "CLERK", "DATA_PROTECTION_LEAD"})
    void is_for_nobody_who_reads_by_their_role_and_not_for_the_administrator(Role role) {
        given(concernReported())
                .when(access("somebody", role, Invented.words("Why"), SOON))
                .isRefusedBy(AccessRule.AccessIsForThoseWithNone);
    }

    @Test
    void has_a_purpose() {
        given(concernReported())
                .when(access("governor", Role.GOVERNOR, null, SOON))
                .isRefusedBy(AccessRule.AccessHasAPurpose);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-10", "2027-03-10"})
    void ends_between_today_and_three_months_ahead(String until) {
        given(concernReported())
                .at(TODAY)
                .when(access("governor", Role.GOVERNOR, Invented.words("Why"), LocalDate.parse(until)))
                .result()
                .expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-09", "2027-03-11"})
    void ends_neither_in_the_past_nor_some_day(String until) {
        given(concernReported())
                .at(TODAY)
                .when(access("governor", Role.GOVERNOR, Invented.words("Why"), LocalDate.parse(until)))
                .isRefusedBy(AccessRule.AccessEndsWithinThreeMonths);
    }

    @Test
    void is_never_ones_own_gift() {
        given(concernReported())
                .when(access("head", Role.GOVERNOR, Invented.words("Why"), SOON))
                .isRefusedBy(AccessRule.NobodyGrantsThemselvesAccess);
    }

    @Test
    void of_a_sitting_panel_is_for_the_chair_and_the_clerk_to_arrange_and_says_for_which() {
        given(concernReported(), complaintLinked(), panelAppointed())
                .by("clerk", Role.CLERK)
                .when(accessFor("governor-1"))
                .gives(granted(accessFor("governor-1"), 1));
        given(concernReported(), complaintLinked(), panelAppointed())
                .when(accessFor("governor-1"))
                .isRefusedBy(AccessRule.PanelReadsByLeaveOfTheChairOrClerk);
        given(concernReported(), complaintLinked(), panelAppointed(), granted(accessFor("governor-1"), 1))
                .when(new RevokeAccess(Invented.CASE, "governor-1", Invented.words("Enough")))
                .isRefusedBy(AccessRule.PanelReadsByLeaveOfTheChairOrClerk);
        given(concernReported(), complaintLinked(), panelAppointed(), granted(accessFor("governor-1"), 1))
                .by("chair", Role.CHAIR)
                .when(new RevokeAccess(Invented.CASE, "governor-1", Invented.words("Enough")))
                .gives(new AccessRevoked(Invented.CASE, "governor-1", Invented.words("Enough")));
    }

    @Test
    void is_taken_back_once_with_a_reason() {
        given(concernReported(), accessGranted()).when(accessTakenBack()).gives(accessRevoked());
        given(concernReported()).when(accessTakenBack()).isRefusedBy(AccessRule.AccessIsOnRecord);
        given(concernReported(), accessGranted(), accessRevoked())
                .when(accessTakenBack())
                .isRefusedBy(AccessRule.AccessIsOnRecord);
        given(concernReported(), accessGranted())
                .when(new RevokeAccess(Invented.CASE, "governor", null))
                .isRefusedBy(AccessRule.TakingAccessBackHasAReason);
        given(concernReported(), accessGranted())
                .by("clerk", Role.CLERK)
                .when(accessTakenBack())
                .isRefusedBy(CaseRule.OnlyTheHeadDecides);
    }

    @Test
    void being_told_is_noted_of_governors() {
        given(concernReported())
                .by("clerk", Role.CLERK)
                .when(toldInTheCorridor())
                .gives(governorTold());
        NoteTold told = toldInTheCorridor();
        given(concernReported())
                .when(new NoteTold(told.incidentId(), "office", Role.OFFICE, told.toldAt(), told.how()))
                .isRefusedBy(AccessRule.OnlyAGovernorIsTold);
        given(concernReported())
                .at("2026-11-20T08:30:00Z")
                .when(toldInTheCorridor())
                .isRefusedBy(CaseRule.NothingIsRecordedBeforeItHappens);
    }

    private static GrantAccess access(String who, Role role, @Nullable Sealed purpose, LocalDate until) {
        return new GrantAccess(Invented.CASE, who, role, purpose, until);
    }

    private static Matcher<Message<?>> onBehalfOfTheHead() {
        return predicate(event -> "head".equals(event.getMetaData().get(Trace.ON_BEHALF_OF)));
    }
}
