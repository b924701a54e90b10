package casebook.query.receipts;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.Progress;
import casebook.shared.query.ReceiptStatus;
import casebook.shared.query.ReceiptStatus.Stage;
import com.fasterxml.jackson.annotation.JsonProperty;

/** How far the case behind a receipt has come, by the receipt's hash, and where in the log it began. */
record ReceiptDocument(
        @JsonProperty("_id") String receiptHash, IncidentId incidentId, long entry, long version, Progress progress) {

    static final String COLLECTION = "receipts";

    ReceiptStatus status() {
        return new ReceiptStatus(
                switch (progress.status()) {
                    case REPORTED -> Stage.RECEIVED;
                    case CLOSED, SCREENED_OUT, ERASED -> Stage.DEALT_WITH;
                    case UNDER_ENQUIRY, AWAITING_DECISION, DECIDED, ACTIONS_OPEN -> Stage.BEING_LOOKED_INTO;
                });
    }
}
