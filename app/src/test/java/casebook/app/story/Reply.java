package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the front door answered. */
record Reply(School school, HttpResponse<byte[]> response) {

    private static final JsonMapper JSON = new JsonMapper();

    Reply isCreated() {
        return is(201);
    }

    Reply isDone() {
        return is(200);
    }

    int status() {
        return response.statusCode();
    }

    Reply is(int status) {
        assertThat(response.statusCode()).as(body()).isEqualTo(status);
        return this;
    }

    /** Refused by a rule, which says its name, what it wants, and which line of policy or law it rests on. */
    Reply isRefused(String rule) {
        isProblem();
        assertThat(text("rule")).as(body()).isEqualTo(rule);
        assertThat(text("basis")).isNotBlank();
        assertThat(text("detail")).isNotBlank();
        assertThat(response.statusCode()).isIn(403, 404, 409, 412, 422);
        school.refused(rule);
        return this;
    }

    Reply isProblem() {
        assertThat(header("Content-Type")).as(body()).startsWith("application/problem+json");
        assertThat(json().path("status").asInt()).isEqualTo(response.statusCode());
        return this;
    }

    /** The same answer to the last byte. */
    void isTheSameAs(Reply first) {
        assertThat(body()).isEqualTo(first.body());
        assertThat(response.statusCode()).isEqualTo(first.response.statusCode());
        assertThat(header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(header("Location")).isEqualTo(first.header("Location"));
    }

    Reply shows(String path, String value) {
        assertThat(text(path)).as(body()).isEqualTo(value);
        return this;
    }

    void doesNotSay(String... secrets) {
        assertThat(body() + response.headers().map()).doesNotContainIgnoringCase(secrets);
    }

    String text(String path) {
        return at(path).asString();
    }

    long version() {
        return json().path("version").asLong();
    }

    JsonNode at(String path) {
        return json().at(path.startsWith("/") ? path : "/" + path);
    }

    List<JsonNode> items() {
        return at("items").valueStream().toList();
    }

    /** One field of each item. */
    List<String> each(String field) {
        return items().stream().map(item -> item.path(field).asString()).toList();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    byte[] bytes() {
        return response.body();
    }

    String body() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    JsonNode json() {
        return JSON.readTree(response.body());
    }
}
