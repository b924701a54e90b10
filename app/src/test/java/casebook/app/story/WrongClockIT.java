package casebook.app.story;

import static casebook.app.story.TheClocks.OFTEN;
import static casebook.app.story.TheClocks.breach;
import static casebook.app.story.TheClocks.raised;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casebook.app.StartedCasebook;
import casebook.web.WallClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The computer's clock is wrong: what was confirmed stays, in its order, and everybody is told. */
class WrongClockIT {

    private static final Duration YEAR = Duration.ofDays(365);
    private static final String ACCEPTED = "{'outcome':'ACCEPTED','safeguardingConcern':false}";

    @TempDir
    Path folder;

    @AfterEach
    void isRightAgain() {
        SetClock.ahead = Duration.ZERO;
    }

    @Test
    void a_clock_set_back_changes_no_order_and_is_said_also_after_a_start() {
        String id;
        try (StartedCasebook casebook = started();
                School school = new School(casebook.address())) {
            Case concern = TheEmergency.isReported(school);
            assertThat(off(school)).isEmpty();
            SetClock.ahead = Duration.ofDays(-50);
            concern.senior().posts("/screening", ACCEPTED).isDone();
            assertThat(off(school)).startsWith("PT-1");
            isInOrder(school, concern.id());
            school.head().reads("/api/audit/checkpoint").isDone();
            id = concern.id();
        }
        SetClock.ahead = Duration.ofDays(-80);
        try (StartedCasebook again = started()) {
            try (School school = new School(again.address())) {
                assertThat(off(school)).startsWith("PT-7");
                isInOrder(school, id);
            }
            SetClock.ahead = Duration.ZERO;
            try (School school = new School(again.address())) {
                assertThat(off(school)).isEmpty();
            }
        }
    }

    @Test
    void a_clock_ten_years_ahead_erases_nothing_and_reminds_nobody() {
        try (StartedCasebook casebook = started()) {
            Case concern;
            try (School school = new School(casebook.address())) {
                concern = TheEmergency.isReported(school);
                concern.senior()
                        .posts(
                                "/screening",
                                "{'outcome':'SCREENED_OUT','reason':'Settled','safeguardingConcern':false}")
                        .isDone();
            }
            SetClock.ahead = YEAR.multipliedBy(10);
            try (School school = new School(casebook.address())) {
                Reply refused = school.dataProtectionLead()
                        .posts(
                                "/api/incidents/" + concern.id() + "/erasure-requests",
                                "{'basis':'RETENTION_OVER','reason':'It is over'}");
                refused.isRefused("TheYearsAreOnRecord");
                assertThat(refused.header(WallClock.OFF)).startsWith("PT8");
                breach(school);
                await().during(Duration.ofSeconds(1))
                        .atMost(Duration.ofSeconds(20))
                        .untilAsserted(() -> assertThat(raised(school)).isEmpty());
            }
            SetClock.ahead = Duration.ZERO;
            try (School school = new School(casebook.address())) {
                await().atMost(Duration.ofSeconds(20))
                        .untilAsserted(() -> assertThat(raised(school)).isNotEmpty());
                assertThat(off(school)).isEmpty();
            }
        }
    }

    private StartedCasebook started() {
        return StartedCasebook.demoIn(folder, List.of(OFTEN), SetClock.class);
    }

    private static String off(School school) {
        return school.office().reads("/api/deadlines").isDone().header(WallClock.OFF);
    }

    private static void isInOrder(School school, String id) {
        Reply timeline =
                school.senior().reads("/api/incidents/" + id + "/timeline").isDone();
        assertThat(timeline.each("type")).startsWith("ConcernReported").endsWith("ConcernAccepted");
        List<Instant> times =
                timeline.each("recordedAt").stream().map(Instant::parse).toList();
        assertThat(times.getLast()).isBefore(times.getFirst());
    }
}
