package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.incident.command.DecideSiteBan;
import casebook.shared.incident.command.IssueWarning;
import casebook.shared.letter.ApproveLetter;
import casebook.shared.letter.DraftLetter;
import casebook.shared.message.Trace;
import casebook.shared.people.Role;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;

/** What the door reads in words that go into a letter, and tells the side that decides. */
class WordingTest extends DoorTest {
    private static final String WARNING =
            "{\"clauses\":[\"N1\"],\"whatMustChange\":\"%s\",\"deliveredBy\":\"POST\",\"letter\":%s}";

    @Test
    void a_warning_that_threatens_says_so_and_one_that_asks_does_not() {
        posts(Role.HEAD, on("warnings"), WARNING.formatted("Stop, or we will prosecute you", "null"));
        assertThat(traceOf(IssueWarning.class)).containsEntry(Trace.THREATENS, true);
        posts(Role.HEAD, on("warnings"), WARNING.formatted("No remarks about staff", "\"AT_ONCE\""));
        assertThat(traceOf(IssueWarning.class)).doesNotContainKeys(Trace.THREATENS, Trace.LETTER);
    }

    @Test
    void a_draft_is_asked_for_with_the_entry() {
        posts(Role.HEAD, on("warnings"), WARNING.formatted("No remarks about staff", "\"DRAFT\""));
        assertThat(traceOf(IssueWarning.class)).containsEntry(Trace.LETTER, "DRAFT");
        assertThat(posts(Role.HEAD, on("warnings"), WARNING.formatted("No remarks", "\"LATER\"")))
                .hasStatus(400);
    }

    @Test
    void what_the_parent_said_is_quoted_and_what_the_school_answers_is_read() {
        String decision = """
                {"outcome": "NOT_IMPOSED", "reasons": "Heard", "answers": [{"point": "%s", "answer": "%s"}]}""";
        posts(Role.HEAD, on("site-ban/decision"), decision.formatted("I will see you in court", "Noted"));
        assertThat(traceOf(DecideSiteBan.class)).doesNotContainKey(Trace.THREATENS);
        posts(Role.HEAD, on("site-ban/decision"), decision.formatted("Sorry", "We will see you in court"));
        assertThat(traceOf(DecideSiteBan.class)).containsEntry(Trace.THREATENS, true);
    }

    @Test
    void what_is_added_to_a_draft_is_read_too() {
        posts(Role.OFFICE, on("letters/" + CASE + "/draft"), "{\"addition\": \"We will call the police\"}");
        posts(Role.OFFICE, on("letters/" + CASE + "/draft"), "{\"addition\": \"Thank you\"}");
        assertThat(sides.sent(DraftLetter.class))
                .extracting(DraftLetter::threatens)
                .containsExactly(true, false);
    }

    @Test
    void nobody_approves_what_they_have_not_read() {
        assertThat(posts(Role.HEAD, on("letters/" + CASE + "/approval"), "{\"read\": false}"))
                .hasStatus(400);
        assertThat(sides.sent(ApproveLetter.class)).isEmpty();
    }

    private MetaData traceOf(Class<?> command) {
        return sides.commands.reversed().stream()
                .filter(sent -> command.isInstance(sent.command()))
                .findFirst()
                .orElseThrow()
                .trace();
    }
}
