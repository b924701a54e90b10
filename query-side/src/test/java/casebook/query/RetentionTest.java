package casebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.EnquiryEvents;
import casebook.shared.examples.Invented;
import casebook.shared.examples.KeepingExamples;
import casebook.shared.incident.ErasureBasis;
import casebook.shared.incident.Status;
import casebook.shared.incident.event.IncidentEvent;
import casebook.shared.query.FindIncident;
import casebook.shared.query.FindIncidents;
import casebook.shared.query.FindRetention;
import casebook.shared.query.IncidentList;
import casebook.shared.query.IncidentPage;
import casebook.shared.query.Retention;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnEveryMongo
class RetentionTest {

    private final Views views;

    RetentionTest(Mongo mongo) {
        views = Views.on(mongo);
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void a_closed_case_is_kept_for_the_schools_time_and_an_open_one_without_a_day() {
        shows(EnquiryEvents.concernReported());
        assertThat(kept().keptUntil()).isNull();
        shows(EnquiryEvents.caseClosed());
        assertThat(kept().keptUntil()).isEqualTo(LocalDate.parse("2032-11-20"));
        shows(EnquiryEvents.caseReopened());
        assertThat(kept().keptUntil()).isNull();
    }

    @Test
    void a_hold_is_shown_until_it_is_released_and_after() {
        shows(EnquiryEvents.concernReported(), KeepingExamples.holdPlaced());
        assertThat(kept().holds()).singleElement().satisfies(hold -> {
            assertThat(hold.number()).isEqualTo(1);
            assertThat(hold.releasedAt()).isNull();
        });
        shows(KeepingExamples.holdReleased());
        assertThat(kept().holds())
                .singleElement()
                .satisfies(hold -> assertThat(hold.releasedAt()).isEqualTo(Log.friday()));
    }

    @Test
    void an_erasure_is_asked_for_ordered_and_done_and_what_was_asked_before_a_hold_is_not() {
        shows(EnquiryEvents.concernReported(), EnquiryEvents.caseClosed(), KeepingExamples.erasureRequested());
        assertThat(kept().asked()).isEqualTo(ErasureBasis.RETENTION_OVER);
        shows(KeepingExamples.holdPlaced());
        assertThat(kept().asked()).isNull();
        shows(KeepingExamples.holdReleased(), KeepingExamples.erasureRequested(), KeepingExamples.orderedToErase());
        assertThat(kept().orderedAt()).isEqualTo(Log.friday());
        assertThat(kept().erasedAt()).isNull();
        shows(KeepingExamples.caseErased());
        assertThat(kept().erasedAt()).isEqualTo(Log.friday());
    }

    @Test
    void an_erased_case_is_no_longer_found_by_its_words() {
        shows(EnquiryEvents.concernReported());
        assertThat(found("teacher")).isNotZero();
        shows(EnquiryEvents.caseClosed(), KeepingExamples.erasureRequested(), KeepingExamples.orderedToErase());
        assertThat(found("teacher")).isZero();
        assertThat(views.find(new FindIncident(Invented.CASE), IncidentPage.class)
                        .orElseThrow()
                        .status())
                .isEqualTo(Status.ERASED);
    }

    private void shows(IncidentEvent... events) {
        for (IncidentEvent event : events) {
            views.recordedAt(Log.friday(), event);
        }
    }

    private Retention kept() {
        return views.find(new FindRetention(Invented.CASE), Retention.class).orElseThrow();
    }

    private int found(String word) {
        return views.ask(new FindIncidents(null, null, null, null, null, word, 50, null), IncidentList.class)
                .items()
                .size();
    }
}
