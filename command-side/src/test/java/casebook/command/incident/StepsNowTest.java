package casebook.command.incident;

import static casebook.shared.examples.EnquiryEvents.concernAccepted;
import static casebook.shared.examples.EnquiryEvents.concernReported;
import static casebook.shared.examples.EnquiryEvents.evidenceRegistered;
import static casebook.shared.examples.EnquiryEvents.parentSpokenTo;
import static casebook.shared.examples.EnquiryEvents.statementGathered;
import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.Invented;
import casebook.shared.examples.KeepingExamples;
import casebook.shared.examples.ResponseEvents;
import casebook.shared.incident.command.IncidentCommand;
import casebook.shared.incident.command.RecordErasure;
import casebook.shared.incident.command.ReportConcern;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.message.Refusal;
import casebook.shared.message.Refused;
import casebook.shared.people.Actor;
import casebook.shared.people.Role;
import casebook.shared.query.CaseSteps;
import casebook.shared.school.SchoolArrangements;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepsNowTest {
    private final KnownPeople people = new KnownPeople();
    private final List<IncidentEvent> history = new ArrayList<>();
    private final CaseRecord file = new CaseRecord();

    @Test
    void every_command_on_a_case_is_a_step_save_what_begins_it_and_what_the_program_records_itself() {
        happened(concernReported());
        assertThat(new Trials(new WhatThereIs(history), Invented.CASE, Invented.NOW)
                        .all()
                        .<Class<?>>map(trial -> trial.command().getClass()))
                .doesNotContain(ReportConcern.class, RecordErasure.class)
                .containsAll(leaves(IncidentCommand.class)
                        .filter(command -> command != ReportConcern.class && command != RecordErasure.class)
                        .toList());
    }

    @Test
    void what_comes_next_is_open() {
        happened(concernReported());
        assertThat(step("ScreenConcern", "senior", Role.SENIOR_LEADER).why()).isNull();
    }

    @Test
    void what_has_its_place_later_is_not_yet_open_for_its_place() {
        happened(concernReported());
        assertThat(step("GatherStatement", "senior", Role.SENIOR_LEADER).why())
                .isEqualTo(refusal(CaseRule.CaseIsAtThatStep));
    }

    @Test
    void a_finding_waits_for_what_the_policy_wants_first() {
        happened(concernReported(), concernAccepted());
        assertThat(step("RecordFinding", "head", Role.HEAD).why())
                .isEqualTo(refusal(EnquiryRule.InformationIsGatheredFirst));
        happened(evidenceRegistered(), statementGathered(), parentSpokenTo());
        assertThat(step("RecordFinding", "head", Role.HEAD).why()).isNull();
    }

    @Test
    void what_is_the_heads_is_not_a_senior_leaders() {
        happened(concernReported(), concernAccepted());
        assertThat(step("RecordFinding", "senior", Role.SENIOR_LEADER).why())
                .isEqualTo(refusal(CaseRule.OnlyTheHeadDecides));
    }

    @Test
    void whoever_has_an_interest_decides_nothing() {
        happened(concernReported(), concernAccepted(), statementGathered(), parentSpokenTo());
        people.hasParty(Invented.parentA().personId(), "head");
        assertThat(step("RecordFinding", "head", Role.HEAD).why())
                .isEqualTo(refusal(CaseRule.NobodyDecidesTheirOwnCase));
    }

    @Test
    void a_response_that_was_not_decided_waits_for_the_head() {
        happened(concernReported(), concernAccepted());
        assertThat(step("IssueWarning", "senior", Role.SENIOR_LEADER).why())
                .isEqualTo(refusal(ResponseRule.HeadHasDecidedThisResponse));
    }

    @Test
    void what_is_numbered_is_open_by_number() {
        happened(concernReported(), concernAccepted(), ResponseEvents.invitedToMeeting());
        assertThat(step("RecordMeetingOutcome", "senior", Role.SENIOR_LEADER))
                .isEqualTo(new CaseSteps.Step("RecordMeetingOutcome", List.of(1L), null));
        assertThat(step("RatifyEmergencyCall", "head", Role.HEAD).why())
                .isEqualTo(refusal(ResponseRule.EmergencyCallIsOnRecord));
    }

    @Test
    void entries_are_corrected_by_their_author_or_a_leader() {
        happened(concernReported(), concernAccepted());
        file.evolve(evidenceRegistered(), "office", Invented.NOW);
        history.add(evidenceRegistered());
        assertThat(step("CorrectEntry", "office", Role.OFFICE).numbers()).containsExactly(2L);
        assertThat(step("CorrectEntry", "head", Role.HEAD).numbers()).containsExactly(0L, 1L, 2L);
    }

    @Test
    void what_is_held_is_not_erased() {
        happened(concernReported(), KeepingExamples.holdPlaced());
        assertThat(step("EraseCase", "head", Role.HEAD).why()).isEqualTo(refusal(CaseRule.CaseIsAtThatStep));
    }

    @Test
    void only_what_somebody_may_ask_at_all_is_answered() {
        happened(concernReported());
        assertThat(steps("office", Map.of("ReferToSafeguarding", Role.OFFICE)).steps())
                .extracting(CaseSteps.Step::command)
                .containsExactly("ReferToSafeguarding");
    }

    @ParameterizedTest(name = "walk {0}")
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 60, 61, 62, 63})
    void what_is_said_to_be_closed_is_refused_whatever_is_written(long seed) {
        RandomCommands commands = new RandomCommands(seed);
        for (int at = 0; at < 600; at++) {
            IncidentCommand command = commands.next();
            Actor by = commands.actor();
            commands.interests(people);
            if (history.isEmpty() && !(command instanceof ReportConcern)) {
                continue;
            }
            String name = command.getClass().getSimpleName();
            List<CaseSteps.Step> said =
                    steps(by.username(), Map.of(name, by.role())).steps();
            try {
                IncidentEvent event = file.decide(command, occasion(by));
                assertThat(said).as(name).allMatch(step -> step.why() == null);
                history.add(event);
                file.evolve(event, by.username(), Invented.NOW);
            } catch (Refused refused) {
                assertThat(said)
                        .as(name)
                        .allMatch(step -> step.why() == null
                                || isOneOfSeveral(name)
                                || step.why().equals(refused.refusal()));
            }
        }
        assertThat(history).isNotEmpty();
    }

    /** Where there may be several, each may be closed for a reason of its own. */
    private boolean isOneOfSeveral(String name) {
        return new Trials(new WhatThereIs(history), Invented.CASE, Invented.NOW)
                .all()
                .anyMatch(trial -> trial.name().equals(name) && trial.number() != null);
    }

    private void happened(IncidentEvent... events) {
        Arrays.stream(events).forEach(event -> {
            history.add(event);
            file.evolve(event, "senior", Invented.NOW);
        });
    }

    private CaseSteps.Step step(String command, String username, Role role) {
        return steps(username, Map.of(command, role)).steps().getFirst();
    }

    private CaseSteps steps(String username, Map<String, Role> roles) {
        return new StepsNow(
                        file,
                        Invented.CASE,
                        new WhatThereIs(List.copyOf(history)),
                        this::occasion,
                        username,
                        Invented.NOW)
                .in(roles);
    }

    private Occasion occasion(Actor by) {
        return new Occasion(
                by,
                Invented.NOW,
                CaseFixture.POLICIES,
                (year, id) -> Invented.REFERENCE,
                people,
                SchoolArrangements::usual,
                of -> Map.of(),
                (from, to) -> 0);
    }

    private static Refusal refusal(Rule rule) {
        return new Refusal(rule.kind(), rule.name(), rule.wants(), rule.basis());
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(StepsNowTest::leaves)
                : Stream.of(type);
    }
}
