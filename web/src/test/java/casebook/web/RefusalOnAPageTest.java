package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.incident.command.IncidentCommand;
import casebook.shared.message.Refusal;
import casebook.shared.message.Refused;
import casebook.shared.people.Role;
import casebook.shared.query.FindIncident;
import casebook.shared.query.FindTimeline;
import casebook.shared.query.Timeline;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands above a form when the procedure says no to it. */
class RefusalOnAPageTest extends DoorTest {
    private static final String HOLDS = "/incidents/" + CASE + "/holds";

    @BeforeEach
    void a_case() {
        sides.answer(FindIncident.class, Optional.of(Pages.withEvidence("image/png")));
        sides.answer(FindTimeline.class, new Timeline(List.of()));
    }

    @Test
    void names_the_rule_in_words_and_the_line_it_rests_on() throws Exception {
        var refusal =
                new Refusal(Refusal.Kind.RULE, "BanSaysItsScope", "Say what it covers.", "Policy D1: proportional");
        sides.refuse(
                command -> command instanceof IncidentCommand ? Optional.of(new Refused(refusal)) : Optional.empty());
        assertThat(said(422))
                .containsSubsequence(
                        "Say what it covers.",
                        "The rule: a ban says what it covers.",
                        "This rests on: Policy D1: proportional",
                        "Nothing was recorded.");
    }

    @Test
    void a_fault_of_casebook_is_nobodys_who_typed_and_has_a_number_to_quote() throws Exception {
        sides.refuse(command -> command instanceof IncidentCommand
                ? Optional.of(new IllegalStateException("the log is full"))
                : Optional.empty());
        assertThat(said(500))
                .contains(
                        "It was nothing that you did.",
                        "If you report it, quote ",
                        "Whether it is on record already is not known: send it again, and it is recorded once.")
                .doesNotContain("correlation", "the log is full", "The rule:", "Nothing was recorded");
    }

    @Test
    void what_may_be_on_record_is_sent_again_as_the_same_submission_and_what_is_not_as_another() throws Exception {
        sides.refuse(command -> command instanceof IncidentCommand
                ? Optional.of(new IllegalStateException("the log is full"))
                : Optional.empty());
        assertThat(keys(500)).hasSize(1);
        sides.refuse(command -> command instanceof IncidentCommand
                ? Optional.of(new Refused(new Refusal(Refusal.Kind.RULE, "AnyRule", "No.", "Policy D1")))
                : Optional.empty());
        assertThat(keys(422)).hasSize(2);
    }

    @Test
    void a_form_that_was_sent_before_with_other_answers_is_said_without_a_word_of_keys() throws Exception {
        sides.refuse(command -> command instanceof IncidentCommand
                ? Optional.of(new Refused(new Refusal(
                        Refusal.Kind.RULE, "OneKeyOneRequest", "This Idempotency-Key was used.", "Casebook procedure")))
                : Optional.empty());
        assertThat(said(422))
                .contains("You sent this form before with other answers, and those are on record.")
                .doesNotContain("Key");
    }

    /** Of the form, and of the same form after the refusal. */
    private Set<String> keys(int status) throws Exception {
        Visitor head = new Visitor(context, door, token(Staff.name(Role.HEAD)));
        Document page = head.opens(HOLDS, 200);
        Document again = Visitor.page(head.sends(HOLDS, FilledIn.with("{\"reason\": \"A claim\"}", page)), status);
        return new HashSet<>(List.of(key(page), key(again)));
    }

    private static String key(Document page) {
        return page.select("input[name=_key]").attr("value");
    }

    private String said(int status) throws Exception {
        Visitor head = new Visitor(context, door, token(Staff.name(Role.HEAD)));
        Document page = head.opens(HOLDS, 200);
        FilledIn filled = FilledIn.with("{\"reason\": \"A claim\"}", page);
        return Visitor.page(head.sends(HOLDS, filled), status)
                .select(".govuk-error-summary")
                .text();
    }
}
