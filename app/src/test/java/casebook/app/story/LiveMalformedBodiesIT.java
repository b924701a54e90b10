package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.app.StartedCasebook;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

/** Whatever comes in at the open door is the caller's mistake: never a fault, and nothing of how Casebook is made. */
@ExtendWith(OutputCaptureExtension.class)
class LiveMalformedBodiesIT {

    private static final int BODIES_EACH = 200;
    /** A version that no case has, so that even a body that is good by chance changes nothing. */
    private static final String NEVER = "\"999999999\"";

    private static final String[] INSIDES = {
        "Exception", "\tat ", "java.", "casebook.", "jackson", "springframework", "axon", "sqlite"
    };

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void spoilt_bodies_change_nothing_and_are_never_a_fault(@TempDir Path folder, CapturedOutput output) {
        try (StartedCasebook casebook = StartedCasebook.demoIn(folder);
                School school = new School(casebook.address());
                http) {
            Case one = TheConcern.isRaised(school);
            List<JsonNode> before = one.senior().reads("/timeline").isDone().items();
            List<Operation> posts = Operation.posts(school, one);
            assertThat(posts).hasSizeGreaterThan(25);
            assertThat(school.head()).isNotNull();
            posts.forEach(operation -> attack(school, operation));
            Rawly.attack(school, one);
            assertThat(one.senior().reads("/timeline").isDone().items()).isEqualTo(before);
            assertThat(school.senior().reads("/api/incidents").isDone().items()).hasSize(1);
            assertThat(output).doesNotContain(" ERROR ");
        }
    }

    private void attack(School school, Operation operation) {
        Hostile hostile = new Hostile(
                operation.path().substring(operation.path().lastIndexOf('/')).hashCode());
        Stream.generate(() -> hostile.spoilt(operation.example())).limit(BODIES_EACH).toList().parallelStream()
                .forEach(body -> {
                    send(
                            school.request(operation.path()).header("Authorization", "Bearer " + school.token("head")),
                            body);
                    send(school.request(operation.path()), body);
                });
    }

    private void send(HttpRequest.Builder request, Hostile.Body body) {
        try {
            HttpResponse<String> answer = http.send(
                    request.header("Content-Type", body.type())
                            .header("If-Match", NEVER)
                            .POST(body.publisher())
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            isNoFault(answer.statusCode(), answer.body());
        } catch (IOException e) {
            throw new IllegalStateException("No answer to " + body.bytes().length + " bytes of " + body.type(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void isNoFault(int status, String said) {
        assertThat(status).as(said).isBetween(200, 499);
        assertThat(said).doesNotContain(INSIDES);
    }
}
