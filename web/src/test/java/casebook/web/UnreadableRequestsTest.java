package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is wrong with a request before anybody looks at what it asks. */
class UnreadableRequestsTest extends DoorTest {
    private static final String SECRET = "words that nobody may see";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=201",
                "limit=x",
                "status=NONE",
                "from=20/11/2026",
                "to=yesterday",
                "q=%00",
                "clause=%0a",
                "from=%2B999999999-01-01T00:00:00Z"
            })
    void a_filter_that_cannot_be_read_is_invalid(String query) {
        assertThat(reads(Role.HEAD, "/api/incidents?" + query))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo(query.substring(0, query.indexOf('=')));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/incidents/x", "/api/incidents/x/timeline", "/api/nothing"})
    void an_address_that_names_nothing_is_absent(String path) {
        assertThat(reads(Role.HEAD, path)).hasStatus(404).hasContentType("application/problem+json");
    }

    @Test
    void outside_the_api_a_token_opens_nothing() {
        assertThat(reads(Role.HEAD, "/elsewhere")).hasStatus(401).hasContentType("application/problem+json");
    }

    @Test
    void a_wrong_method_form_or_wish_is_a_problem_too() {
        assertThat(reads(Role.HEAD, on("screening"))).hasStatus(405).hasHeader("Allow", "POST");
        assertThat(asks(
                        door.post()
                                .uri(on("screening"))
                                .contentType("text/plain")
                                .content("x"),
                        "head"))
                .hasStatus(415)
                .hasContentType("application/problem+json");
        assertThat(asks(
                        door.post()
                                .uri(on("screening"))
                                .accept("text/html")
                                .contentType("application/json")
                                .content("{}"),
                        "head"))
                .hasStatus(406)
                .hasContentType("application/problem+json");
        assertThat(sides.commands).isEmpty();
    }

    @Test
    void what_is_wrong_is_named_by_its_field_and_never_repeated() throws Exception {
        String body = "{\"allegations\":[{\"clause\":\"N1\",\"outcome\":\"%s\",\"reasons\":\"x\"}]}".formatted(SECRET);
        MvcTestResult answer = posts(Role.HEAD, on("findings"), body);
        assertThat(answer)
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("allegations[0].outcome");
        assertThat(answer.getResponse().getContentAsString()).doesNotContain(SECRET);
    }
}
