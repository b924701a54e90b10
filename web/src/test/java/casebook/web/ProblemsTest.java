package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import casebook.shared.incident.command.ScreenConcern;
import casebook.shared.message.Refusal;
import casebook.shared.message.Refused;
import casebook.shared.people.Role;
import casebook.shared.query.FindIncidents;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.queryhandling.QueryExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ExtendWith(OutputCaptureExtension.class)
class ProblemsTest extends DoorTest {
    private static final String SECRET = "words that nobody may see";

    @ParameterizedTest
    @CsvSource({"RULE,422", "STATE,409", "PERSON,403", "VERSION,412", "ABSENT,404"})
    void a_refusal_names_its_rule_and_what_it_rests_on(Refusal.Kind kind, int status) {
        sides.refuse(command -> Optional.of(new Refused(new Refusal(kind, "ARule", "What it wants", "Policy, D1"))));
        assertThat(screened())
                .hasStatus(status)
                .hasContentType("application/problem+json")
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"status": %d, "detail": "What it wants", "rule": "ARule", "basis": "Policy, D1", "instance": "%s"}""".formatted(status, on("screening")));
    }

    @Test
    void a_refusal_is_found_inside_what_a_bus_wraps_it_in() {
        var refused = new Refused(new Refusal(Refusal.Kind.RULE, "ARule", "What it wants", "Policy, D1"));
        sides.refuse(command -> Optional.of(new CommandExecutionException("from elsewhere", refused)));
        assertThat(screened()).hasStatus(422);
    }

    @Test
    void a_case_that_is_not_there_is_absent() {
        sides.refuse(command -> Optional.of(new AggregateNotFoundException("x", SECRET)));
        assertThat(screened()).hasStatus(404);
    }

    @Test
    void writing_at_the_same_time_is_a_conflict_once_the_gateway_has_given_up() {
        sides.refuse(command -> Optional.of(new ConcurrencyException("always")));
        assertThat(screened()).hasStatus(409);
        assertThat(sides.sent(ScreenConcern.class)).hasSize(1);
        sides.refuse(command -> Optional.of(new AggregateStreamCreationException("always")));
        assertThat(screened()).hasStatus(409);
    }

    @Test
    void a_fault_is_told_and_logged_by_a_correlation_id_and_without_words(CapturedOutput log) throws Exception {
        sides.refuse(command -> Optional.of(new IllegalStateException(SECRET, new IllegalArgumentException(SECRET))));
        MvcTestResult answer = screened();
        assertThat(answer).hasStatus(500);
        assertThat(answer.getResponse().getContentAsString()).doesNotContain(SECRET, "Exception");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.correlation")
                .asString()
                .satisfies(id -> assertThat(log).contains(id).doesNotContain(SECRET))
                .isEqualTo(answer.getResponse().getHeader("Request-Id"));
    }

    @Test
    void every_answer_has_a_number_of_its_own_whatever_the_caller_sends() {
        var numbers = Stream.generate(
                        () -> asks(get("/api/incidents").header("Request-Id", "Jane"), Staff.name(Role.HEAD))
                                .getResponse()
                                .getHeader("Request-Id"))
                .limit(2)
                .toList();
        assertThat(numbers)
                .doesNotHaveDuplicates()
                .allSatisfy(number -> assertThat(number).matches("[0-9a-f]{16}"));
    }

    @Test
    void a_broken_cursor_is_the_callers_mistake() {
        sides.answer(FindIncidents.class, new QueryExecutionException("broken", null, "BadCursor"));
        assertThat(reads(Role.HEAD, "/api/incidents?after=broken"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("after");
    }

    private MvcTestResult screened() {
        return posts(Role.HEAD, on("screening"), "{\"outcome\":\"ACCEPTED\",\"safeguardingConcern\":false}");
    }
}
