package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import casebook.shared.incident.command.CloseCase;
import casebook.shared.incident.command.DeclareConflict;
import casebook.shared.incident.command.GatherStatement;
import casebook.shared.incident.command.NoteModeratorAction;
import casebook.shared.incident.command.SeekLegalAdvice;
import casebook.shared.people.Role;
import casebook.shared.query.FindIncident;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the door works out before a command is sent. */
class WorkedOutAtTheDoorTest extends DoorTest {
    @ParameterizedTest
    @CsvSource({"The School,true", "the governing body.,true", "LOCAL AUTHORITY,true", "A Teacher's Name,false"})
    void a_schools_reputation_is_told_from_a_persons(String whose, boolean theSchools) {
        posts(
                Role.HEAD,
                on("legal-advice"),
                "{\"ground\":\"libel\",\"whoseReputation\":\"%s\",\"from\":\"SCHOOL\",\"publishedAt\":\"2026-11-20\"}"
                        .formatted(whose));
        assertThat(sides.sent(SeekLegalAdvice.class))
                .extracting(SeekLegalAdvice::ground, SeekLegalAdvice::reputationIsTheSchools)
                .containsExactly(tuple("LIBEL", theSchools));
    }

    @ParameterizedTest
    @CsvSource({"The Head Teacher,true", "senior,true", "School,true", "Invented Parent,false"})
    void a_moderator_who_is_staff_is_told_from_a_parent(String moderator, boolean staff) {
        posts(
                Role.OFFICE,
                on("moderator-actions"),
                "{\"moderator\":\"%s\",\"action\":\"WARNED\",\"learnedFrom\":\"x\",\"happenedAt\":\"2026-11-20\"}"
                        .formatted(moderator));
        assertThat(sides.sent(NoteModeratorAction.class).getFirst().moderatorIsStaff())
                .isEqualTo(staff);
    }

    @Test
    void a_witness_with_an_account_is_one_there_is() {
        String statement = """
                {"from": {"name": "Invented Name", "relationship": "STAFF", "username": "%s"},
                 "takenAt": "2026-11-20T10:00:00Z", "how": "WRITTEN", "text": "x", "readBackAndAgreed": true}""";
        assertThat(posts(Role.SENIOR_LEADER, on("statements"), statement.formatted("nobody")))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("from.username");
        assertThat(posts(Role.SENIOR_LEADER, on("statements"), statement.formatted("head")))
                .hasStatus(201);
        assertThat(sides.sent(GatherStatement.class).getFirst().statement().username())
                .isEqualTo("head");
    }

    @Test
    void a_linked_case_is_one_on_record() {
        String link = "{\"incidentId\":\"%s\",\"kind\":\"RELATED\"}".formatted(DoorTest.CASE);
        sides.answer(FindIncident.class, Optional.empty());
        assertThat(posts(Role.OFFICE, on("links"), link)).hasStatus(400);
        sides.answer(FindIncident.class, Optional.of(Pages.passedTo("chair")));
        assertThat(posts(Role.OFFICE, on("links"), link)).hasStatus(201);
    }

    @Test
    void a_conflict_is_between_people_with_accounts() {
        String conflict = "{\"who\":\"%s\",\"why\":\"x\",\"delegate\":\"senior\"}";
        assertThat(posts(Role.OFFICE, on("conflicts"), conflict.formatted("nobody")))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("who");
        assertThat(posts(Role.OFFICE, on("conflicts"), conflict.formatted(Staff.BOTH)))
                .hasStatus(201);
        assertThat(sides.sent(DeclareConflict.class).getFirst())
                .extracting(DeclareConflict::whoRole, DeclareConflict::delegateRole)
                .containsExactly(Role.HEAD, Role.SENIOR_LEADER);
    }

    @ParameterizedTest
    @CsvSource({"true,true", "false,false", "'\"dealt with\"',true", "'\" \"',false"})
    void telling_the_reporter_may_be_a_yes_or_the_words(String told, boolean reporterTold) {
        posts(Role.HEAD, on("closure"), "{\"reporterTold\":%s}".formatted(told));
        assertThat(sides.sent(CloseCase.class).getFirst().reporterTold()).isEqualTo(reporterTold);
    }
}
