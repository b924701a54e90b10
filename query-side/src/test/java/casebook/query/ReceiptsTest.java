package casebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import casebook.shared.examples.EnquiryEvents;
import casebook.shared.examples.Invented;
import casebook.shared.query.FindReceipt;
import casebook.shared.query.ReceiptStatus;
import casebook.shared.query.ReceiptStatus.Stage;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnEveryMongo
class ReceiptsTest {

    private final Views views;

    ReceiptsTest(Mongo mongo) {
        views = Views.on(mongo);
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void an_unknown_receipt_tells_nothing() {
        assertThat(stage()).isEmpty();
    }

    @Test
    void a_concern_is_received_then_looked_into_then_dealt_with() {
        views.recorded(EnquiryEvents.concernReported());
        assertThat(stage()).contains(Stage.RECEIVED);
        views.recorded(EnquiryEvents.concernAccepted());
        assertThat(stage()).contains(Stage.BEING_LOOKED_INTO);
        views.recorded(EnquiryEvents.findingRecorded());
        assertThat(stage()).contains(Stage.BEING_LOOKED_INTO);
        views.recorded(EnquiryEvents.caseClosed());
        assertThat(stage()).contains(Stage.DEALT_WITH);
        views.recorded(EnquiryEvents.caseReopened());
        assertThat(stage()).contains(Stage.BEING_LOOKED_INTO);
    }

    @Test
    void a_concern_screened_out_is_dealt_with() {
        views.recorded(EnquiryEvents.concernReported(), EnquiryEvents.concernScreenedOut());
        assertThat(stage()).contains(Stage.DEALT_WITH);
    }

    private Optional<Stage> stage() {
        return views.find(new FindReceipt(Invented.RECEIPT_HASH), ReceiptStatus.class)
                .map(ReceiptStatus::status);
    }
}
