package casebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenApiTest extends DoorTest {
    @Test
    void the_document_is_open_to_everyone_and_nowhere_else() {
        assertThat(door.get().uri("/api/openapi.json")).hasStatus(200).hasContentType("application/json");
        assertThat(door.get().uri("/v3/api-docs")).hasStatus(401);
        assertThat(door.get().uri("/swagger-ui/index.html")).hasStatus(401);
    }

    @Test
    void every_operation_has_a_name_a_tag_and_its_problems() throws Exception {
        Set<String> names = new HashSet<>();
        for (JsonNode path : document().get("paths")) {
            for (JsonNode operation : path) {
                names.add(operation.get("operationId").asString());
                assertThat(operation.get("tags").size()).isEqualTo(1);
                assertThat(operation.get("summary").asString()).isNotEmpty();
                assertThat(operation.get("description").asString())
                        .matches("(?s)[A-Za-z].{20,}[.] Open to [A-Za-z_, ]+[.]")
                        .doesNotContain("null");
                assertThat(operation.at("/responses/400/content").has("application/problem+json"))
                        .isTrue();
            }
        }
        Set<String> specified = new HashSet<>(Operations.ALL.keySet());
        specified.addAll(Operations.EVERYONES);
        assertThat(names).isEqualTo(specified);
    }

    @Test
    void a_command_says_all_it_may_answer() throws Exception {
        JsonNode command = document().at("/paths/~1api~1incidents~1{incident}~1site-ban/post");
        assertThat(command.get("responses").propertyNames())
                .contains("201", "400", "401", "403", "404", "409", "412", "413", "415", "422")
                .doesNotContain("200");
        assertThat(command.get("parameters").findValuesAsString("name")).contains("Idempotency-Key", "If-Match");
    }

    @Test
    void where_there_can_be_too_much_of_it_at_once_that_is_said() throws Exception {
        JsonNode responses = document().at("/paths/~1api~1audit~1bundles/post").path("responses");
        assertThat(responses.has("429")).isTrue();
        assertThat(document()
                        .at("/paths/~1api~1audit~1bundles~1{bundle}/get")
                        .path("responses")
                        .has("429"))
                .isFalse();
    }

    @Test
    void bodies_of_like_names_are_told_apart() throws Exception {
        JsonNode schemas = document().at("/components/schemas");
        assertThat(schemas.propertyNames())
                .contains("Problem", "Conflict", "IncidentPageConflict", "TimelineEntry", "AuditTrailEntry");
        assertThat(schemas.at("/Concern/example/group/kind").asString()).isEqualTo("CLASS");
        assertThat(schemas.at("/SiteBan/properties/representationsBy/format").asString())
                .isEqualTo("date");
    }

    @Test
    void only_what_is_open_to_everyone_needs_no_token() throws Exception {
        JsonNode document = document();
        assertThat(document.at("/components/securitySchemes/bearer/scheme").asString())
                .isEqualTo("bearer");
        assertThat(document.at("/security/0").has("bearer")).isTrue();
        assertThat(document.at("/paths/~1api~1sign-in/post/security").isEmpty()).isTrue();
        assertThat(document.at("/paths/~1api~1incidents/get").has("security")).isFalse();
    }

    @Test
    void a_browser_is_told_where_to_go_and_may_load_only_what_is_ours() {
        assertThat(door.get().uri("/").accept("text/html"))
                .hasStatus(200)
                .hasHeader(
                        "Content-Security-Policy",
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
                                + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
                                + "require-trusted-types-for 'script'")
                .bodyText()
                .contains("/sign-in", "/concerns/new");
    }

    private JsonNode document() throws Exception {
        return new JsonMapper()
                .readTree(door.get()
                        .uri("/api/openapi.json")
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray());
    }
}
