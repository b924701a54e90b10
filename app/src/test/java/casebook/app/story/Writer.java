package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;

/** Reports a concern, adds to it, reports the next, until nobody answers any more; and keeps every answer it got. */
final class Writer {

    static final String CONCERN =
            "{'group':{'kind':'CLASS','name':'Year 1'},'description':'Noted','reporter':{'wish':'ANONYMOUS'}}";
    private static final String ATTEMPT = "{'attemptedAt':'2026-01-05T09:00:00Z','mode':'Phone','outcome':'No answer'}";

    private record Answered(String path, String body, String key, Reply reply) {}

    private final List<Answered> answers = new CopyOnWriteArrayList<>();
    private final Thread thread;

    private Writer(School school, int number) {
        thread = Thread.ofPlatform().unstarted(() -> write(school, number));
    }

    static Writer starts(School school, int number) {
        Writer writer = new Writer(school, number);
        writer.thread.start();
        return writer;
    }

    int confirmed() {
        return answers.size();
    }

    void stops() throws InterruptedException {
        thread.join();
    }

    private void write(School school, int number) {
        try {
            for (int i = 0; ; i++) {
                String key = "writer-" + number + "-" + i;
                Reply report = send(school, "/api/incidents", CONCERN, key);
                String attempts = "/api/incidents/" + report.text("incidentId") + "/contact-attempts";
                send(school, attempts, ATTEMPT, key + "-a");
                send(school, attempts, ATTEMPT, key + "-b");
            }
        } catch (IllegalStateException e) {
            assertThat(e).hasMessageStartingWith("No answer");
        }
    }

    private Reply send(School school, String path, String body, String key) {
        Reply reply = school.office().underKey(key).posts(path, body).isCreated();
        answers.add(new Answered(path, body, key, reply));
        return reply;
    }

    void everythingAnsweredIsIn(Map<String, JsonNode> cases) {
        assertThat(answers).isNotEmpty();
        for (Answered answered : answers) {
            assertThat(cases).containsKey(answered.reply().text("incidentId"));
            JsonNode found = Objects.requireNonNull(cases.get(answered.reply().text("incidentId")));
            assertThat(found.path("version").asLong())
                    .isGreaterThanOrEqualTo(answered.reply().version());
            String reference = answered.reply().text("reference");
            assertThat(reference).isIn("", found.path("reference").asString());
        }
    }

    void isAnsweredTheSameBy(School school) {
        for (Answered one : answers) {
            school.office().underKey(one.key()).posts(one.path(), one.body()).isTheSameAs(one.reply());
        }
    }
}
