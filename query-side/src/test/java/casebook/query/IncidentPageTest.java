package casebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.EnquiryEvents;
import casebook.shared.examples.Invented;
import casebook.shared.examples.ResponseEvents;
import casebook.shared.examples.SiteBanEvents;
import casebook.shared.incident.Reporter;
import casebook.shared.incident.ResponseCode;
import casebook.shared.incident.Status;
import casebook.shared.incident.command.RecordAuthorityOutcome.Outcome;
import casebook.shared.incident.event.ResponseDecided;
import casebook.shared.query.FindIncident;
import casebook.shared.query.IncidentPage;
import casebook.shared.query.SiteBanState;
import casebook.shared.seal.Opened;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnEveryMongo
class IncidentPageTest {

    private final Views views;

    IncidentPageTest(Mongo mongo) {
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
    void a_further_decision_adds_its_responses_and_reopening_starts_afresh() {
        var further = new ResponseDecided(
                Invented.CASE, List.of(ResponseCode.A2, ResponseCode.A5), Invented.words("After the second meeting"));
        views.recorded(EnquiryEvents.concernReported(), ResponseEvents.responseDecided(), further);
        assertThat(page().responses()).containsExactly(ResponseCode.A1, ResponseCode.A2, ResponseCode.A5);
        views.recorded(EnquiryEvents.caseReopened());
        assertThat(page().responses()).isEmpty();
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

    private IncidentPage page() {
        return views.find(new FindIncident(Invented.CASE), IncidentPage.class).orElseThrow();
    }

    private IncidentPage.SiteBanItem ban() {
        return Objects.requireNonNull(page().siteBan());
    }
}
