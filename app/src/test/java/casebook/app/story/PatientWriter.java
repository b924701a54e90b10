package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Reports a concern and adds to it, again and again; what gets no answer, or 503, it sends again under the same key. */
final class PatientWriter {

    private static final String ATTEMPT = "{'attemptedAt':'2026-01-05T09:00:00Z','mode':'Phone','outcome':'No answer'}";

    private static final long PAUSE_NANOS = 100_000_000;

    private final Map<String, Long> reported = new ConcurrentHashMap<>();
    private final AtomicInteger confirmed = new AtomicInteger();
    private final Thread thread;
    private volatile boolean stopped;
    private volatile @Nullable Throwable failed;

    private PatientWriter(School school, int number) {
        thread = Thread.ofPlatform().unstarted(() -> write(school, number));
        thread.setUncaughtExceptionHandler((its, thrown) -> failed = thrown);
    }

    static PatientWriter starts(School school, int number) {
        PatientWriter writer = new PatientWriter(school, number);
        writer.thread.start();
        return writer;
    }

    int confirmed() {
        assertThat(failed).isNull();
        return confirmed.get();
    }

    void stops() throws InterruptedException {
        stopped = true;
        thread.join();
    }

    /** Each case it was told is on record, with the place of the last entry it was told of. */
    Map<String, Long> reported() {
        return reported;
    }

    private void write(School school, int number) {
        long begun = System.nanoTime();
        for (int i = 0; !stopped; i++) {
            String key = "patient-" + begun + "-" + number + "-" + i;
            String incident =
                    send(school, "/api/incidents", Writer.CONCERN, key).text("incidentId");
            reported.put(incident, 0L);
            Reply attempt = send(school, "/api/incidents/" + incident + "/contact-attempts", ATTEMPT, key + "-a");
            reported.put(incident, attempt.version());
        }
    }

    private Reply send(School school, String path, String body, String key) {
        while (true) {
            Reply reply = school.office().underKey(key).posts(path, body);
            if (reply.status() == 201) {
                confirmed.incrementAndGet();
                return reply;
            }
            assertThat(reply.status()).as(reply.body()).isIn(409, 503);
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }
}
