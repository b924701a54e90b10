package casebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.audit.ConfidentialRead;
import casebook.shared.examples.EnquiryEvents;
import casebook.shared.examples.EventExamples;
import casebook.shared.examples.Invented;
import casebook.shared.message.Trace;
import casebook.shared.query.AuditTrail;
import casebook.shared.query.FindAuditTrail;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnEveryMongo
class AuditTest {

    private static final Instant MONDAY = Log.friday().plus(Duration.ofDays(3));

    private final Views views;

    AuditTest(Mongo mongo) {
        views = Views.on(mongo);
        views.recorded(
                EnquiryEvents.concernReported(),
                EventExamples.guardRefused(),
                EventExamples.confidentialRead(),
                Cases.reported(2));
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void has_an_entry_for_everything_but_reads_in_the_logs_order() {
        assertThat(trail())
                .extracting(AuditTrail.Entry::type)
                .containsExactly("ConcernReported", "GuardRefused", "ConcernReported");
        assertThat(trail()).extracting(AuditTrail.Entry::entry).containsExactly(0L, 1L, 3L);
    }

    @Test
    void has_the_reads_apart_with_what_was_read() {
        assertThat(views.ask(new FindAuditTrail(true, null, null, null, null, null, 50, null), AuditTrail.class)
                        .entries())
                .singleElement()
                .satisfies(read -> {
                    assertThat(read.type()).isEqualTo("ConfidentialRead");
                    assertThat(read.what()).isEqualTo(ConfidentialRead.What.CASE.name());
                    assertThat(read.incidentId()).isEqualTo(Invented.CASE);
                    assertThat(read.version()).isNull();
                });
    }

    @Test
    void says_which_guard_bit_on_which_command() {
        AuditTrail.Entry refusal = trail().get(1);
        assertThat(refusal.command()).isEqualTo("BanFromSite");
        assertThat(refusal.rule()).isEqualTo("BanNeedsSiteRiskBasis");
        assertThat(refusal.basis()).isEqualTo("Policy, A5 and D1");
    }

    @Test
    void says_who_acted_for_whom_from_where_and_by_which_request() {
        views.recordedWith(
                MONDAY,
                Map.of(
                        Trace.ACTOR, "delegate",
                        Trace.ROLE, "SENIOR_LEADER",
                        Trace.ON_BEHALF_OF, "head",
                        Trace.CHANNEL, "PAGE",
                        Trace.REQUEST, "request-9"),
                EnquiryEvents.findingRecorded());
        AuditTrail.Entry entry = trail().getLast();
        assertThat(entry.eventId()).isEqualTo("event-4");
        assertThat(entry.actor()).isEqualTo("delegate");
        assertThat(entry.role()).isEqualTo("SENIOR_LEADER");
        assertThat(entry.onBehalfOf()).isEqualTo("head");
        assertThat(entry.channel()).isEqualTo("PAGE");
        assertThat(entry.request()).isEqualTo("request-9");
        assertThat(entry.recordedAt()).isEqualTo(MONDAY);
        assertThat(entry.version()).isEqualTo(1L);
    }

    @Test
    void is_narrowed_by_case_actor_type_and_time() {
        views.recordedWith(MONDAY, Map.of(Trace.ACTOR, "office"), EnquiryEvents.contactAttempted());
        assertThat(trail(new FindAuditTrail(false, Cases.id(2), null, null, null, null, 50, null)))
                .hasSize(1);
        assertThat(trail(new FindAuditTrail(false, null, "office", null, null, null, 50, null)))
                .hasSize(1);
        assertThat(trail(new FindAuditTrail(false, null, null, "GuardRefused", null, null, 50, null)))
                .hasSize(1);
        assertThat(trail(new FindAuditTrail(false, null, null, null, MONDAY, null, 50, null)))
                .hasSize(1);
        assertThat(trail(new FindAuditTrail(false, null, null, null, null, MONDAY, 50, null)))
                .hasSize(3);
    }

    @Test
    void an_entry_committed_late_displaces_none() {
        views.recordedLate(Cases.reported(5));
        assertThat(trail()).hasSize(4);
        AuditTrail first = page(3, null);
        assertThat(page(3, first.next()).entries())
                .singleElement()
                .satisfies(late -> assertThat(late.incidentId()).isEqualTo(Cases.id(5)));
    }

    @Test
    void has_what_the_log_says_of_itself() {
        views.recorded(EventExamples.logKeyIntroduced(), EventExamples.checkpointSigned());
        assertThat(trail()).extracting(AuditTrail.Entry::type).endsWith("LogKeyIntroduced", "CheckpointSigned");
        assertThat(trail().getLast().entry()).isEqualTo(5);
    }

    @Test
    void comes_in_pages() {
        AuditTrail first = page(2, null);
        AuditTrail second = page(2, first.next());
        assertThat(first.entries()).extracting(AuditTrail.Entry::entry).containsExactly(0L, 1L);
        assertThat(second.entries()).extracting(AuditTrail.Entry::entry).containsExactly(3L);
        assertThat(second.next()).isNull();
    }

    @Test
    void comes_newest_first_in_pages_too() {
        AuditTrail first = newestFirst(null);
        AuditTrail second = newestFirst(first.next());
        assertThat(first.entries()).extracting(AuditTrail.Entry::entry).containsExactly(3L, 1L);
        assertThat(second.entries()).extracting(AuditTrail.Entry::entry).containsExactly(0L);
        assertThat(second.next()).isNull();
    }

    @Test
    void says_what_the_school_calls_the_case() {
        assertThat(trail().getLast().reference()).matches("\\d{4}-\\d{4}");
    }

    private AuditTrail newestFirst(@Nullable String after) {
        return views.ask(
                new FindAuditTrail(false, null, null, null, null, null, 2, after, null, true), AuditTrail.class);
    }

    private List<AuditTrail.Entry> trail() {
        return page(50, null).entries();
    }

    private AuditTrail page(int limit, @Nullable String after) {
        return views.ask(new FindAuditTrail(false, null, null, null, null, null, limit, after), AuditTrail.class);
    }

    private List<AuditTrail.Entry> trail(FindAuditTrail query) {
        return views.ask(query, AuditTrail.class).entries();
    }
}
