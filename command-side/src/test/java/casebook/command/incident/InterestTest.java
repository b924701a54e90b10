package casebook.command.incident;

import static casebook.command.incident.CaseFixture.given;
import static casebook.command.incident.Stories.found;
import static casebook.shared.examples.EnquiryEvents.concernReported;
import static casebook.shared.examples.EnquiryEvents.conflictDeclared;
import static casebook.shared.examples.EnquiryEvents.proportionalityAssessed;
import static casebook.shared.examples.IncidentExamples.headIsRelated;
import static casebook.shared.examples.ResponseExamples.warningAndMeeting;
import static org.axonframework.test.matchers.Matchers.listWithAllOf;
import static org.axonframework.test.matchers.Matchers.predicate;

import casebook.shared.examples.Invented;
import casebook.shared.examples.ResponseEvents;
import casebook.shared.incident.command.DeclareConflict;
import casebook.shared.incident.event.ConflictDeclared;
import casebook.shared.message.Trace;
import casebook.shared.people.Role;
import java.util.function.Predicate;
import org.axonframework.messaging.Message;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InterestTest {

    @Test
    void is_declared_by_anyone() {
        given(concernReported()).by("office", Role.OFFICE).when(headIsRelated()).gives(conflictDeclared());
    }

    @Test
    void of_the_head_passes_the_decision_to_the_delegate_who_acts_on_the_heads_behalf() {
        found(proportionalityAssessed(), conflictDeclared())
                .by("senior", Role.SENIOR_LEADER)
                .when(warningAndMeeting())
                .gives(ResponseEvents.responseDecided())
                .expectEventsMatching(listWithAllOf(
                        messageWith(event -> "head".equals(event.getMetaData().get(Trace.ON_BEHALF_OF)))));
    }

    @Test
    void of_the_head_keeps_the_head_from_deciding() {
        found(proportionalityAssessed(), conflictDeclared())
                .when(warningAndMeeting())
                .isRefusedBy(CaseRule.NobodyDecidesTheirOwnCase);
    }

    @Test
    void of_the_head_leaves_another_head_free() {
        found(proportionalityAssessed(), conflictDeclared())
                .by("other-head", Role.HEAD)
                .when(warningAndMeeting())
                .gives(ResponseEvents.responseDecided());
    }

    @Test
    void of_anyone_else_passes_no_decision() {
        found(proportionalityAssessed(), interest("office", Role.OFFICE, "senior"))
                .by("senior", Role.SENIOR_LEADER)
                .when(warningAndMeeting())
                .isRefusedBy(CaseRule.OnlyTheHeadDecides);
    }

    @Test
    void of_the_delegate_ends_their_turn() {
        found(proportionalityAssessed(), conflictDeclared(), interest("senior", Role.SENIOR_LEADER, "dsl"))
                .by("senior", Role.SENIOR_LEADER)
                .when(warningAndMeeting())
                .isRefusedBy(CaseRule.NobodyDecidesTheirOwnCase);
    }

    @Test
    void names_another_person_without_an_interest() {
        given(concernReported()).when(declared("head", "head", Role.HEAD)).isRefusedBy(CaseRule.DelegateIsFreeToDecide);
        given(concernReported(), interest("senior", Role.SENIOR_LEADER, "dsl"))
                .when(headIsRelated())
                .isRefusedBy(CaseRule.DelegateIsFreeToDecide);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SENIOR_LEADER", "HEAD", "DSL", "CHAIR"})
    void names_somebody_who_can_decide(Role delegate) {
        given(concernReported())
                .when(declared("head", "somebody", delegate))
                .result()
                .expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SENIOR_LEADER", "HEAD", "DSL", "CHAIR"})
    void names_nobody_who_cannot_decide(Role delegate) {
        given(concernReported())
                .when(declared("head", "somebody", delegate))
                .isRefusedBy(CaseRule.DelegateIsFreeToDecide);
    }

    private static Matcher<Message<?>> messageWith(Predicate<Message<?>> wanted) {
        return predicate(wanted);
    }

    private static DeclareConflict declared(String who, String delegate, Role delegateRole) {
        return new DeclareConflict(Invented.CASE, who, Role.HEAD, Invented.words("A relative"), delegate, delegateRole);
    }

    private static ConflictDeclared interest(String who, Role role, String delegate) {
        return new ConflictDeclared(Invented.CASE, who, role, Invented.words("A friend"), delegate);
    }
}
