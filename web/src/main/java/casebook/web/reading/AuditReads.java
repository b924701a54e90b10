package casebook.web.reading;

import static casebook.web.reading.Plain.LINE;

import casebook.shared.audit.ConfidentialRead.What;
import casebook.shared.audit.RecordRead;
import casebook.shared.incident.IncidentId;
import casebook.shared.people.Role;
import casebook.shared.query.AuditTrail;
import casebook.shared.query.FindAuditTrail;
import casebook.web.api.Text;
import casebook.web.dispatch.Queries;
import casebook.web.dispatch.Recording;
import casebook.web.door.Asked;
import casebook.web.door.OpenTo;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who did what, and who read what. Reading it is itself on record. */
@RestController
@RequestMapping(path = "/api/audit", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Audit")
class AuditReads {
    private final Queries queries;
    private final Recording recording;

    AuditReads(Queries queries, Recording recording) {
        this.queries = queries;
        this.recording = recording;
    }

    @GetMapping
    @OpenTo({Role.HEAD, Role.CHAIR, Role.CLERK, Role.GOVERNOR, Role.DATA_PROTECTION_LEAD})
    @Operation(
            operationId = "FindAuditTrail",
            summary = "Who did what, when and in which role; without case text",
            description =
                    "In the log's order, for governors too: codes, roles and times, and each refusal with"
                            + " its rule. A governor is not shown which case an entry is on, unless they ask for one by its id.")
    Page<AuditTrail.Entry> findAuditTrail(
            Asked asked,
            @RequestParam(required = false) @Nullable IncidentId incident,
            @RequestParam(required = false) @Nullable @Pattern(regexp = LINE) String actor,
            @RequestParam(required = false) @Nullable @Pattern(regexp = LINE) String type,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable @Pattern(regexp = LINE) String after,
            @RequestParam(defaultValue = "false") boolean newestFirst) {
        var query = new FindAuditTrail(
                false,
                incident,
                Text.orNull(actor),
                Text.orNull(type),
                from,
                to,
                limit,
                Text.orNull(after),
                null,
                newestFirst);
        return page(asked, query, What.AUDIT_TRAIL);
    }

    @GetMapping("/reads")
    @OpenTo({Role.HEAD, Role.CHAIR, Role.DATA_PROTECTION_LEAD})
    @Operation(
            operationId = "FindReads",
            summary = "Who read what that is confidential, and when; never what it said",
            description =
                    "Cases and lists opened, original evidence viewed, identity unsealed, searches run, exports, letters in "
                            + "print: by whom and when; never a copy of it, and no search's words. Of one case, of one person on the "
                            + "register whose entry was read, of one reader.")
    Page<AuditTrail.Entry> findReads(
            Asked asked,
            @RequestParam(required = false) @Nullable IncidentId incident,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(required = false) @Nullable @Pattern(regexp = LINE) String actor,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable @Pattern(regexp = LINE) String after,
            @RequestParam(defaultValue = "false") boolean newestFirst) {
        var query = new FindAuditTrail(
                true, incident, Text.orNull(actor), null, from, to, limit, Text.orNull(after), person, newestFirst);
        return page(asked, query, What.READ_LOG);
    }

    private Page<AuditTrail.Entry> page(Asked asked, FindAuditTrail query, What what) {
        AuditTrail trail = queries.ask(query, AuditTrail.class);
        recording.record(asked.actor(), new RecordRead(query.incident(), what));
        return new Page<>(
                trail.entries().stream()
                        .map(entry -> shownTo(asked.actor().role(), query.incident(), entry))
                        .toList(),
                trail.next());
    }

    /** A governor follows no case through the trail whose id they do not have: it would lead from a pseudonym to the case. */
    private static AuditTrail.Entry shownTo(Role role, @Nullable IncidentId asked, AuditTrail.Entry entry) {
        if (role != Role.GOVERNOR) {
            return entry;
        }
        return asked == null ? entry.withoutCase() : entry.ofCase(null);
    }
}
