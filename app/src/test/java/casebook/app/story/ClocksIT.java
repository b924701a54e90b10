package casebook.app.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casebook.app.StartedCasebook;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The clocks of a school: its calendar, what the law gives, and reminders that are raised once. */
class ClocksIT {

    private static final String OFTEN = "--casebook.reminders.every=PT0.1S";

    @TempDir
    Path folder;

    @BeforeEach
    void setTheClock() {
        Movable.ahead = Duration.ZERO;
    }

    @Test
    void the_calendar_is_edited_and_what_counts_school_days_counts_by_it() {
        try (StartedCasebook casebook = StartedCasebook.demoIn(folder);
                School school = new School(casebook.address())) {
            school.office()
                    .posts("/api/school-calendar/terms", "{'schoolYear':2040,'terms':[]}")
                    .isDone()
                    .shows("changed", "false");
            Case concern = underEnquiry(school);
            invited(concern, Days.ahead(30) + "T10:00:00Z").isCreated();
            assertThat(concern.page().at("cautions")).isEmpty();
            String days = "{'first':'%s','last':'%s'}".formatted(Days.ahead(0), Days.ahead(40));
            school.senior().posts("/api/school-calendar/closures", days).is(403);
            school.office()
                    .posts("/api/school-calendar/closures", days)
                    .isDone()
                    .shows("changed", "true");
            concern.page().shows("cautions/0/rule", "MeetingHasNotice");
            invited(concern, Days.ahead(30) + "T11:00:00Z").isCreated().shows("cautions/0/rule", "MeetingHasNotice");
            assertThat(school.governor()
                            .reads("/api/school-calendar")
                            .isDone()
                            .at("closures/0/first")
                            .asString())
                    .isEqualTo(Days.ahead(0));
            school.office().posts("/api/school-calendar/closures/removal", days).isDone();
            school.office().posts("/api/school-calendar/closures/removal", days).isRefused("ClosureIsThere");
            assertThat(concern.page().at("cautions")).isEmpty();
            school.head()
                    .posts(
                            "/api/school-calendar/terms",
                            "{'schoolYear':2026,'terms':[{'first':'2026-12-18','last':'2026-09-02'}]}")
                    .isRefused("TermsRunForwards");
        }
    }

    @Test
    void what_is_near_is_raised_once_whatever_starts_again() {
        List<String> reminded;
        try (StartedCasebook casebook = StartedCasebook.demoIn(folder, List.of(OFTEN));
                School school = new School(casebook.address())) {
            Case concern = underEnquiry(school);
            invited(concern, Days.hoursAhead(1)).isCreated();
            invited(concern, Days.ahead(60) + "T10:00:00Z").isCreated();
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(raised(school)).hasSize(1));
            reminded = school.office()
                    .reads("/api/deadlines?kind=MEETING")
                    .isDone()
                    .each("remindedAt");
            assertThat(reminded).hasSize(2);
            assertThat(reminded.getFirst()).isNotEmpty();
            assertThat(reminded.getLast()).isEmpty();
        }
        try (StartedCasebook again = StartedCasebook.demoIn(folder, List.of(OFTEN));
                School school = new School(again.address())) {
            assertThat(school.office()
                            .reads("/api/deadlines?kind=MEETING")
                            .isDone()
                            .each("remindedAt"))
                    .isEqualTo(reminded);
            await().during(Duration.ofSeconds(1))
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(raised(school)).containsExactly("casebook TIMER"));
        }
    }

    @Test
    void a_reminder_is_mailed_once_when_the_mail_server_is_there_and_says_nothing() throws Exception {
        int port = freePort();
        List<String> settings = List.of(
                OFTEN,
                "--casebook.mail.host=127.0.0.1",
                "--casebook.mail.port=" + port,
                "--casebook.mail.tls=none",
                "--casebook.mail.from=casebook@example.invalid",
                "--casebook.mail.head=head@example.invalid",
                "--casebook.mail.data-protection-lead=dpl@example.invalid");
        GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        try {
            try (StartedCasebook casebook = StartedCasebook.demoIn(folder, settings, Movable.class);
                    School school = new School(casebook.address())) {
                breach(school);
                await().atMost(Duration.ofSeconds(20))
                        .untilAsserted(() -> assertThat(raised(school)).hasSize(1));
                server.start();
                // however long the server was away, it is tried again
                Movable.ahead = Duration.ofMinutes(5);
                await().atMost(Duration.ofSeconds(20))
                        .untilAsserted(() -> assertThat(mailed(school)).hasSize(1));
            }
            try (StartedCasebook again = StartedCasebook.demoIn(folder, settings, Movable.class);
                    School school = new School(again.address())) {
                await().during(Duration.ofSeconds(1))
                        .atMost(Duration.ofSeconds(20))
                        .untilAsserted(() -> assertThat(mailed(school)).hasSize(1));
            }
            assertThat(server.getReceivedMessages()).hasSize(2).allSatisfy(message -> {
                assertThat(message.getSubject()).isEqualTo("A case needs you");
                assertThat(message.getContent().toString().strip().lines())
                        .containsExactly("A case needs you.", "", "http://localhost:0");
            });
        } finally {
            server.stop();
        }
    }

    @Test
    void what_the_law_asks_is_due_in_calendar_days_and_hours() {
        try (StartedCasebook casebook = StartedCasebook.demoIn(folder);
                School school = new School(casebook.address())) {
            String duty = breach(school);
            String access = school.office()
                    .posts(
                            "/api/subject-access-requests",
                            "{'receivedOn':'%s','requester':'Invented Parent'}".formatted(Days.ahead(-1)))
                    .isCreated()
                    .text("dutyId");
            assertThat(school.dataProtectionLead()
                            .reads("/api/deadlines")
                            .isDone()
                            .each("kind"))
                    .filteredOn(kind -> !kind.equals("POLICY_REVIEW"))
                    .containsExactly("BREACH_REPORT", "SUBJECT_ACCESS");
            school.office()
                    .posts("/api/subject-access-requests/" + access + "/extension", "{'reason':'Many'}")
                    .is(403);
            As lead = school.dataProtectionLead();
            lead.posts("/api/subject-access-requests/" + access + "/extension", "{'reason':'Many'}")
                    .isDone();
            lead.posts("/api/subject-access-requests/" + access + "/extension", "{'reason':'More'}")
                    .isRefused("ExtendedOnce");
            school.office().reads("/api/subject-access-requests").is(403);
            assertThat(lead.reads("/api/subject-access-requests").isDone().each("requester"))
                    .containsExactly("Invented Parent");
            lead.posts(
                            "/api/subject-access-requests/" + access + "/answer",
                            "{'answeredOn':'%s'}".formatted(Days.ahead(0)))
                    .isDone();
            lead.posts("/api/data-breaches/" + duty + "/closure", "{'reason':'It was locked'}")
                    .isDone();
            lead.posts("/api/data-breaches/" + duty + "/closure", "{'reason':'It was locked'}")
                    .isRefused("DutyIsOpen");
            assertThat(lead.reads("/api/data-breaches?done=true").isDone().each("whyNotReported"))
                    .containsExactly("It was locked");
            assertThat(lead.reads("/api/data-breaches").isDone().items()).isEmpty();
            assertThat(lead.reads("/api/deadlines").isDone().each("kind")).containsExactly("POLICY_REVIEW");
        }
    }

    private static Case underEnquiry(School school) {
        Case concern = TheEmergency.isReported(school);
        concern.senior()
                .posts("/screening", "{'outcome':'ACCEPTED','safeguardingConcern':false}")
                .isDone();
        assertThat(school.senior().reads("/api/worklist").isDone().each("kind"))
                .contains("PARENT_TO_REACH", "STATEMENT_MISSING");
        return concern;
    }

    private static Reply invited(Case concern, String at) {
        return concern.senior().posts("/meetings", """
                {'purpose':'FACT_FINDING','with':'SENIOR_LEADER','hostName':'The deputy','at':'%s',
                 'companionOffered':true}""".formatted(at));
    }

    private static String breach(School school) {
        return school.office()
                .posts(
                        "/api/data-breaches",
                        "{'becameAwareAt':'%s','whatHappened':'An invented phone was lost'}"
                                .formatted(Days.hoursAgo(1)))
                .isCreated()
                .text("dutyId");
    }

    private static List<String> raised(School school) {
        return trail(school, "ReminderRaised");
    }

    private static List<String> mailed(School school) {
        return trail(school, "ReminderMailed");
    }

    private static List<String> trail(School school, String type) {
        return school.dataProtectionLead().reads("/api/audit?type=" + type).isDone().items().stream()
                .map(entry -> entry.path("actor").asString() + " "
                        + entry.path("channel").asString())
                .toList();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Not found by its annotation, or every Casebook of the tests would have it. */
    static class Movable {

        static volatile Duration ahead = Duration.ZERO;

        @Bean
        @Primary
        Clock movableClock() {
            return new Clock() {
                @Override
                public Instant instant() {
                    return Instant.now().plus(ahead);
                }

                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }
            };
        }
    }
}
