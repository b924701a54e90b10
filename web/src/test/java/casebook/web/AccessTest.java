package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.audit.ConfidentialRead.What;
import casebook.shared.audit.RecordRead;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.PanelMember;
import casebook.shared.incident.Taint;
import casebook.shared.incident.command.AppointPanel;
import casebook.shared.incident.command.GrantAccess;
import casebook.shared.incident.command.NoteTold;
import casebook.shared.incident.command.RecordPanelOutcome;
import casebook.shared.people.Role;
import casebook.shared.query.AccessInForce;
import casebook.shared.query.CaseLetters;
import casebook.shared.query.FindAccess;
import casebook.shared.query.FindIncident;
import casebook.shared.query.FindLetters;
import casebook.shared.query.FindTaintRegister;
import casebook.shared.query.FindTimeline;
import casebook.shared.query.TaintRegister;
import casebook.shared.query.Timeline;
import casebook.shared.seal.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTest extends DoorTest {
    private static final String PAGE = "/api/incidents/" + CASE;
    private static final String PANEL = "{\"members\": [%s]}";

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CHAIR", "CLERK", "GOVERNOR", "DATA_PROTECTION_LEAD"})
    void whoever_reads_no_case_by_their_role_reads_the_one_that_is_open_to_them(Role role) {
        sides.answer(FindIncident.class, Optional.of(Pages.passedTo("somebody-else")));
        sides.answer(FindTimeline.class, new Timeline(List.of()));
        sides.answer(FindLetters.class, new CaseLetters(List.of()));
        for (String path : List.of(PAGE, on("timeline"), on("letters"))) {
            sides.answer(FindAccess.class, Optional.empty());
            sides.commands.clear();
            assertThat(reads(role, path)).hasStatus(404);
            assertThat(sides.commands).isEmpty();
            sides.answer(FindAccess.class, Optional.of(new AccessInForce(LocalDate.parse("2026-12-18"))));
            assertThat(reads(role, path)).hasStatus(200);
            assertThat(sides.sent(RecordRead.class)).hasSize(1);
        }
        assertThat(sides.messages).contains(new FindAccess(new IncidentId(CASE), Staff.name(role)));
    }

    @Test
    void the_register_says_who_knows_and_how_and_reading_it_is_on_record() {
        Instant since = Instant.parse("2026-11-20T09:00:00Z");
        sides.answer(
                FindTaintRegister.class,
                Optional.of(new TaintRegister(
                        List.of(new TaintRegister.Knower(
                                "governor", List.of(new TaintRegister.Way(Taint.Kind.READ, since, null)))),
                        List.of(),
                        List.of())));
        assertThat(reads(Role.CLERK, on("taint"))).hasStatus(200).bodyJson().isLenientlyEqualTo("""
                        {"knowers": [{"who": "governor", "ways": [{"how": "READ", "since": "2026-11-20T09:00:00Z"}]}],
                         "access": []}""");
        assertThat(sides.sent(RecordRead.class))
                .containsExactly(new RecordRead(new IncidentId(CASE), What.TAINT_REGISTER));
    }

    @Test
    void of_a_case_that_is_not_there_nobody_knows() {
        assertThat(reads(Role.CHAIR, on("taint"))).hasStatus(404);
        assertThat(sides.commands).isEmpty();
    }

    @Test
    void whose_access_it_is_and_who_was_told_is_somebody_with_an_account() {
        String access = "{\"who\":\"%s\",\"purpose\":\"To review it\",\"until\":\"2026-12-18\"}";
        assertThat(posts(Role.HEAD, on("access"), access.formatted("governor"))).hasStatus(201);
        assertThat(sides.sent(GrantAccess.class).getFirst().whoRole()).isEqualTo(Role.GOVERNOR);
        assertThat(posts(Role.HEAD, on("access"), access.formatted("nobody"))).hasStatus(400);
        String told = "{\"who\":\"%s\",\"toldAt\":\"2026-11-20T08:45:00Z\",\"how\":\"At the gate\"}";
        assertThat(posts(Role.GOVERNOR, on("tellings"), told.formatted("chair")))
                .hasStatus(201);
        assertThat(sides.sent(NoteTold.class).getFirst().whoRole()).isEqualTo(Role.CHAIR);
        assertThat(posts(Role.GOVERNOR, on("tellings"), told.formatted("nobody")))
                .hasStatus(400);
    }

    @Test
    void a_purpose_is_left_to_the_rule_that_asks_for_it() {
        assertThat(posts(Role.HEAD, on("access"), "{\"who\":\"governor\",\"until\":\"2026-12-18\"}"))
                .hasStatus(201);
        assertThat(sides.sent(GrantAccess.class).getFirst().purpose()).isNull();
    }

    @Test
    void a_panel_is_of_usernames_with_their_roles_and_of_names_that_are_sealed() {
        String members = "{\"username\":\"governor\",\"chairs\":true},{\"username\":\"head-and-office\"},"
                + "{\"name\":\"Invented Name\"}";
        assertThat(posts(Role.CLERK, on("complaints/2/panel"), PANEL.formatted(members)))
                .hasStatus(201);
        AppointPanel sent = sides.sent(AppointPanel.class).getFirst();
        assertThat(sent.complaint()).isEqualTo(2);
        assertThat(sent.members())
                .containsExactly(
                        new PanelMember("governor", List.of(Role.GOVERNOR), null, true),
                        new PanelMember("head-and-office", List.of(Role.OFFICE, Role.HEAD), null, false),
                        new PanelMember(null, List.of(), Sealed.text(Pages.CASE_KEY, "Invented Name"), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"username\":\"nobody\"}",
                "{\"name\":\"Governor\"}",
                "{\"name\":\" governor \"}",
                "{\"username\":\"governor\",\"name\":\"Invented Name\"}",
                "{\"chairs\":true}",
                "{\"name\":\"Invented Name\"},{\"name\":\"invented name.\"}"
            })
    void a_panel_takes_nobody_with_an_account_by_another_name_and_nobody_twice(String members) {
        assertThat(posts(Role.CHAIR, on("complaints/1/panel"), PANEL.formatted(members)))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("members");
        assertThat(sides.sent(AppointPanel.class)).isEmpty();
    }

    @Test
    void an_outcome_says_of_which_complaint() {
        assertThat(posts(
                        Role.CHAIR,
                        on("complaints/3/outcome"),
                        "{\"outcome\":\"UPHELD\",\"at\":\"2026-11-20T15:00:00Z\"}"))
                .hasStatus(200);
        assertThat(sides.sent(RecordPanelOutcome.class).getFirst())
                .extracting(RecordPanelOutcome::complaint, RecordPanelOutcome::recommendations)
                .containsExactly(3, null);
    }
}
