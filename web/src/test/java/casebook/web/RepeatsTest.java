package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import casebook.shared.incident.command.ReportConcern;
import casebook.shared.message.Trace;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class RepeatsTest extends DoorTest {
    private static final String KEY = "5f0f6f8e-9c1b-4a57-8a55-0f4b1b6f7d11";

    @Test
    void the_same_request_again_is_the_same_to_the_case() throws Exception {
        MvcTestResult first = reported("office", KEY, "N1");
        MvcTestResult second = reported("office", KEY, "N1");
        assertThat(request(1)).isEqualTo(request(0));
        assertThat(digest(1)).isEqualTo(digest(0));
        assertThat(second.getResponse().getContentAsString())
                .isEqualTo(first.getResponse().getContentAsString());
    }

    @Test
    void white_space_and_the_order_of_fields_do_not_make_another_request() {
        asked("{\"outcome\":\"ACCEPTED\",\"safeguardingConcern\":false}");
        asked("{ \"safeguardingConcern\": false,\n \"outcome\": \"ACCEPTED\"}");
        assertThat(digest(1)).isEqualTo(digest(0));
    }

    @Test
    void another_body_under_the_same_key_reaches_the_same_case_as_another_request() {
        reported("office", KEY, "N1");
        reported("office", KEY, "N2");
        assertThat(incident(1)).isEqualTo(incident(0));
        assertThat(request(1)).isEqualTo(request(0));
        assertThat(digest(1)).isNotEqualTo(digest(0));
    }

    @Test
    void a_key_is_the_callers_own() {
        reported("office", KEY, "N1");
        reported("head", KEY, "N1");
        assertThat(incident(1)).isNotEqualTo(incident(0));
        assertThat(request(1)).isNotEqualTo(request(0));
    }

    @Test
    void without_a_key_every_request_is_a_new_one() {
        reported("office", null, "N1");
        reported("office", null, "N1");
        assertThat(incident(1)).isNotEqualTo(incident(0));
        assertThat(request(1)).isNotEqualTo(request(0));
    }

    @Test
    void the_version_seen_goes_with_the_command() {
        assertThat(matching("\"3\"")).hasStatus(200);
        assertThat(sides.commands.getLast().trace()).containsEntry(Trace.EXPECTED_VERSION, 3L);
        assertThat(matching("*")).hasStatus(200);
        assertThat(sides.commands.getLast().trace()).doesNotContainKey(Trace.EXPECTED_VERSION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "\"x\"", "W/\"3\"", "\"-1\"", "\"99999999999999999999\"", ""})
    void a_version_that_is_none_is_refused(String header) {
        assertThat(matching(header))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("If-Match");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words"})
    void a_key_that_is_none_is_refused(String key) {
        assertThat(reported("office", key, "N1")).hasStatus(400);
        assertThat(sides.commands).isEmpty();
    }

    private MvcTestResult matching(String header) {
        return asks(
                post(on("screening"))
                        .contentType("application/json")
                        .content("{\"outcome\":\"ACCEPTED\"}")
                        .header(HttpHeaders.IF_MATCH, header),
                "head");
    }

    private void asked(String screening) {
        asks(post(on("screening")).contentType("application/json").content(screening), "head");
    }

    private MvcTestResult reported(String by, @Nullable String key, String clause) {
        var request = post("/api/incidents").contentType("application/json").content(concern(clause));
        return asks(key == null ? request : request.header("Idempotency-Key", key), by);
    }

    private Object incident(int command) {
        return sides.sent(ReportConcern.class).get(command).incidentId();
    }

    private Object request(int command) {
        return Objects.requireNonNull(sides.commands.get(command).trace().get(Trace.REQUEST));
    }

    private Object digest(int command) {
        return Objects.requireNonNull(sides.commands.get(command).trace().get(Trace.DIGEST));
    }

    private static String concern(String clause) {
        return "{\"group\":{\"kind\":\"PTA\",\"name\":\"PTA\"},\"reporter\":{\"wish\":\"OPEN\"},\"clauses\":[\""
                + clause + "\"]}";
    }
}
