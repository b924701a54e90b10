package casebook.web.reading;

import casebook.shared.query.FindInclusion;
import casebook.shared.query.FindReceipt;
import casebook.shared.query.FindReceiptEntry;
import casebook.shared.query.InclusionProof;
import casebook.shared.query.ReceiptEntry;
import casebook.shared.query.ReceiptStatus;
import casebook.web.dispatch.Queries;
import casebook.web.door.OpenToEveryone;
import casebook.web.door.Throttle;
import casebook.web.door.Throttles;
import casebook.web.incident.Receipt;
import casebook.web.problem.Absent;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What a reporter may learn, without an account: whether it is being dealt with, and nothing about anyone. */
@RestController
@Tag(name = "Concerns")
class ReceiptReads {
    private static final int TRIES_A_MINUTE = 60;

    private final Queries queries;
    private final Throttle perAddress;

    ReceiptReads(Queries queries, Throttles throttles) {
        this.queries = queries;
        this.perAddress = throttles.allowing("receipt", TRIES_A_MINUTE, Duration.ofMinutes(1));
    }

    @GetMapping(path = "/api/receipts/{receipt}", produces = MediaType.APPLICATION_JSON_VALUE)
    @OpenToEveryone
    @SecurityRequirements
    @Operation(
            operationId = "FindReceipt",
            summary = "Whether a concern is being dealt with, and nothing more",
            description = "No account needed: RECEIVED, BEING_LOOKED_INTO or DEALT_WITH.")
    ReceiptStatus findReceipt(@PathVariable String receipt, HttpServletRequest request) {
        perAddress.count(request.getRemoteAddr());
        return queries.find(new FindReceipt(new Receipt(receipt).hash()), ReceiptStatus.class)
                .orElseThrow(Absent::new);
    }

    @GetMapping(path = "/api/receipts/{receipt}/proof", produces = MediaType.APPLICATION_JSON_VALUE)
    @OpenToEveryone
    @SecurityRequirements
    @Operation(
            operationId = "FindReceiptProof",
            summary = "Proof that a concern is in the school's log, and nothing of the concern",
            description =
                    "No account needed: the hash of its entry, its place, and the signed checkpoint that it leads to (RFC 9162, "
                            + "section 2.1.3.2). The log is signed at least once a day; until then there is none.")
    ReceiptProof findReceiptProof(@PathVariable String receipt, HttpServletRequest request) {
        perAddress.count(request.getRemoteAddr());
        ReceiptEntry at = queries.find(new FindReceiptEntry(new Receipt(receipt).hash()), ReceiptEntry.class)
                .orElseThrow(Absent::new);
        return ReceiptProof.of(queries.find(new FindInclusion(at.entry()), InclusionProof.class));
    }
}
