package casebook.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casebook.shared.examples.EnquiryEvents;
import casebook.shared.examples.Invented;
import casebook.shared.examples.ResponseEvents;
import casebook.shared.examples.SiteBanEvents;
import casebook.shared.incident.Reporter;
import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.Status;
import casebook.shared.incident.command.RecordAuthorityOutcome.Outcome;
import casebook.shared.query.BadCursor;
import casebook.shared.query.FindIncident;
import casebook.shared.query.FindIncidents;
import casebook.shared.query.IncidentList;
import casebook.shared.query.IncidentPage;
import casebook.shared.query.SiteBanState;
import casebook.shared.seal.Opened;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.axonframework.queryhandling.QueryExecutionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnEveryMongo
class IncidentsTest {

    private final Views views;

    IncidentsTest(Mongo mongo) {
        views = Views.on(mongo);
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void there_is_no_page_of_an_unknown_case() {
        assertThat(views.find(new FindIncident(Invented.CASE), IncidentPage.class))
                .isEmpty();
    }

    @Test
    void a_new_concern_is_shown_with_its_words_sealed_and_its_reporter_only_as_a_wish() {
        views.recorded(EnquiryEvents.concernReported());
        IncidentPage page = page();
        assertThat(page.reference()).isEqualTo(Invented.REFERENCE);
        assertThat(page.status()).isEqualTo(Status.REPORTED);
        assertThat(page.version()).isZero();
        assertThat(page.reportedAt()).isEqualTo(Log.friday());
        assertThat(page.happenedAt()).isEqualTo(Invented.POSTED);
        assertThat(page.reporterWish()).isEqualTo(Reporter.Wish.CONFIDENTIAL);
        assertThat(views.seal().open(Objects.requireNonNull(page.description())))
                .isEqualTo(new Opened.Text(
                        "Two messages call the class teacher useless and tell another parent to shut up"));
    }

    @Test
    void the_status_follows_the_progress_of_the_case() {
        views.recorded(EnquiryEvents.concernReported(), EnquiryEvents.concernAccepted());
        assertThat(page().status()).isEqualTo(Status.UNDER_ENQUIRY);
        views.recorded(EnquiryEvents.statementGathered(), EnquiryEvents.parentSpokenTo());
        assertThat(page().status()).isEqualTo(Status.AWAITING_DECISION);
        assertThat(page().progress().informationGathered()).isTrue();
        assertThat(page().version()).isEqualTo(3);
    }

    @Test
    void findings_responses_and_evidence_are_on_the_page() {
        views.recorded(
                EnquiryEvents.concernReported(),
                EnquiryEvents.evidenceRegistered(),
                EnquiryEvents.findingRecorded(),
                ResponseEvents.responseDecided());
        assertThat(page().evidence())
                .singleElement()
                .satisfies(item -> assertThat(item.sha256()).isEqualTo(Invented.SCREENSHOT_HASH));
        assertThat(page().allegations())
                .hasSameSizeAs(EnquiryEvents.findingRecorded().allegations());
        assertThat(page().responses()).containsExactly(ResponseCode.A1, ResponseCode.A2);
    }

    @Test
    void a_meeting_is_neither_held_nor_missed_until_its_outcome_is_recorded() {
        views.recorded(EnquiryEvents.concernReported(), ResponseEvents.invitedToMeeting());
        assertThat(page().meetings())
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.held()).isNull());
        views.recorded(ResponseEvents.meetingHeld());
        assertThat(page().meetings())
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.held()).isTrue());
    }

    @Test
    void what_came_of_an_escalation_stands_beside_it() {
        views.recorded(
                EnquiryEvents.concernReported(),
                ResponseEvents.escalatedToAuthorities(),
                ResponseEvents.authorityOutcomeRecorded());
        assertThat(page().escalations())
                .singleElement()
                .satisfies(escalation -> assertThat(escalation.outcome()).isEqualTo(Outcome.NO_FURTHER_ACTION));
    }

    @Test
    void a_ban_is_shown_from_the_bar_to_the_day_it_is_lifted() {
        views.recorded(EnquiryEvents.concernReported(), SiteBanEvents.temporaryBarServed());
        assertThat(ban().state()).isEqualTo(SiteBanState.TEMPORARY_BAR);
        assertThat(ban().representationsBy()).isEqualTo(Invented.REPRESENTATIONS_BY);
        assertThat(ban().from()).isEqualTo(LocalDate.parse("2026-11-20"));
        views.recorded(SiteBanEvents.siteBanConfirmed());
        assertThat(ban().state()).isEqualTo(SiteBanState.CONFIRMED);
        assertThat(ban().to()).isEqualTo(SiteBanEvents.siteBanConfirmed().to());
        views.recorded(SiteBanEvents.siteBanVaried());
        assertThat(ban().reviewOn()).isEqualTo(SiteBanEvents.siteBanVaried().reviewOn());
        views.recorded(SiteBanEvents.siteBanLifted());
        assertThat(ban().state()).isEqualTo(SiteBanState.LIFTED);
    }

    @Test
    void cases_are_listed_newest_first() {
        views.recorded(Cases.reported(1), Cases.reported(2), Cases.reported(3));
        assertThat(references(all())).containsExactly("2026-0003", "2026-0002", "2026-0001");
    }

    @Test
    void a_time_with_a_fraction_is_later_than_the_same_second_without() {
        views.recordedAt(Log.friday(), Cases.reported(1));
        views.recordedAt(Log.friday().plusMillis(5), Cases.reported(2));
        assertThat(references(all())).containsExactly("2026-0002", "2026-0001");
    }

    @Test
    void pages_follow_one_another_without_gap_or_repeat_even_within_one_instant() {
        IntStream.rangeClosed(1, 5).forEach(number -> views.recordedAt(Log.friday(), Cases.reported(number)));
        IncidentList first = list(null, null, null, 2, null);
        IncidentList second = list(null, null, null, 2, first.next());
        IncidentList third = list(null, null, null, 2, second.next());
        assertThat(references(first)).containsExactly("2026-0005", "2026-0004");
        assertThat(references(second)).containsExactly("2026-0003", "2026-0002");
        assertThat(references(third)).containsExactly("2026-0001");
        assertThat(third.next()).isNull();
    }

    @Test
    void the_list_is_narrowed_by_status_clause_and_group() {
        views.recorded(
                Cases.reported(1, "Year 4", "One", "Parent A", List.of("G1")),
                Cases.reported(2, "Reception", "Two", "Parent A", List.of("N3")),
                EnquiryEvents.concernReported(),
                EnquiryEvents.concernAccepted());
        assertThat(references(list(Status.UNDER_ENQUIRY, null, null, 50, null))).containsExactly("2026-0001");
        assertThat(references(list(null, "N3", null, 50, null))).containsExactly("2026-0002");
        assertThat(references(list(null, null, "reception", 50, null))).containsExactly("2026-0002");
    }

    @Test
    void the_list_is_narrowed_by_the_time_of_reporting_the_end_excluded() {
        views.recordedAt(Log.friday(), Cases.reported(1));
        views.recordedAt(Log.friday().plus(Duration.ofDays(1)), Cases.reported(2));
        assertThat(references(between(Log.friday(), Log.friday().plus(Duration.ofDays(1)))))
                .containsExactly("2026-0001");
    }

    @Test
    void a_cursor_that_no_list_gave_out_is_refused() {
        for (String cursor : List.of("nonsense", "%%%", "", "MjAyNg")) {
            assertThatThrownBy(() -> list(null, null, null, 50, cursor))
                    .isInstanceOf(CompletionException.class)
                    .cause()
                    .isInstanceOfSatisfying(
                            QueryExecutionException.class,
                            refused -> assertThat(refused.getDetails()).contains(BadCursor.DETAILS));
        }
    }

    private IncidentPage page() {
        return views.find(new FindIncident(Invented.CASE), IncidentPage.class).orElseThrow();
    }

    private IncidentPage.SiteBanItem ban() {
        return Objects.requireNonNull(page().siteBan());
    }

    private IncidentList all() {
        return list(null, null, null, 50, null);
    }

    private IncidentList between(Instant from, Instant to) {
        return views.ask(new FindIncidents(null, null, null, from, to, null, 50, null), IncidentList.class);
    }

    private IncidentList list(
            @Nullable Status status,
            @Nullable String clause,
            @Nullable String group,
            int limit,
            @Nullable String after) {
        return views.ask(new FindIncidents(status, clause, group, null, null, null, limit, after), IncidentList.class);
    }

    private static List<String> references(IncidentList list) {
        return list.items().stream().map(IncidentList.Item::reference).toList();
    }
}
