package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import casebook.shared.people.Role;
import casebook.shared.query.CheckpointComparison;
import casebook.shared.query.CheckpointComparison.Finding;
import casebook.shared.query.CompareCheckpoint;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whatever a client sends, the answer is about what they sent: never a fault, never a stack trace. */
class MalformedBodiesTest extends DoorTest {
    private static final int BODIES_EACH = 200;

    /** Good by chance, unreadable, too large; a password that is not theirs, or too often not; a log that is not signed yet. */
    private static final Set<Integer> ABOUT_WHAT_WAS_SENT = Set.of(200, 201, 400, 401, 404, 413, 429);

    @BeforeEach
    void comparisons() {
        sides.answer(CompareCheckpoint.class, new CheckpointComparison(Finding.UNREADABLE, "This is no checkpoint."));
    }

    static List<Operations> withBody() {
        return Operations.withBody();
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void spoilt_bodies_are_the_callers_mistake(Operations operation) throws Exception {
        byte[] good =
                Objects.requireNonNull(Bodies.of(context).get(operation.name())).getBytes(StandardCharsets.UTF_8);
        Spoiler spoiler = new Spoiler(new Random(operation.name().hashCode()));
        String token = token(Staff.name(operation.anyone()));
        for (int i = 0; i < BODIES_EACH; i++) {
            MvcTestResult answer = door.perform(post(operation.path())
                    .header("Authorization", token)
                    .contentType("application/json")
                    .content(spoiler.spoil(good)));
            assertThat(answer.getResponse().getStatus()).isIn(ABOUT_WHAT_WAS_SENT);
            assertThat(answer.getResponse().getContentAsString()).doesNotContain("Exception", "\tat ", "tools.jackson");
        }
    }

    @Test
    void a_body_over_a_megabyte_is_too_large() {
        String body = "{\"reason\":\"" + "x".repeat(1_048_576) + "\"}";
        assertThat(posts(Role.HEAD, on("reopening"), body)).hasStatus(413).hasContentType("application/problem+json");
        assertThat(sides.commands).isEmpty();
    }

    @Test
    void a_field_given_twice_is_refused() {
        assertThat(posts(Role.HEAD, on("reopening"), "{\"reason\":\"x\",\"reason\":\"y\"}"))
                .hasStatus(400);
    }

    @Test
    void what_is_not_text_is_not_taken_for_text() {
        for (String value : List.of("1", "1.5", "true", "[]", "{}", "\"\\ud800\"", "\"\\u0000\"")) {
            assertThat(posts(Role.HEAD, on("reopening"), "{\"reason\":%s}".formatted(value)))
                    .hasStatus(400);
        }
    }
}
