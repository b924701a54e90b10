package casebook.web.log;

import casebook.shared.audit.ChangeLogKey;
import casebook.shared.audit.SignCheckpoint;
import casebook.shared.people.Role;
import casebook.shared.query.CheckpointComparison;
import casebook.shared.query.CompareCheckpoint;
import casebook.shared.query.ConsistencyProof;
import casebook.shared.query.FindCheckpoint;
import casebook.shared.query.FindConsistency;
import casebook.shared.query.FindInclusion;
import casebook.shared.query.InclusionProof;
import casebook.shared.query.LogCheckpoint;
import casebook.shared.query.LogProof;
import casebook.web.dispatch.Queries;
import casebook.web.dispatch.Recording;
import casebook.web.door.Asked;
import casebook.web.door.OpenTo;
import casebook.web.door.OpenToEveryRole;
import casebook.web.problem.Absent;
import casebook.web.problem.Invalid;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hashes and signatures, which say nothing of any case: so reading them needs no record. */
@RestController
@RequestMapping(path = "/api/audit", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Log")
class LogProofs {
    private final Queries queries;
    private final Recording recording;

    LogProofs(Queries queries, Recording recording) {
        this.queries = queries;
        this.recording = recording;
    }

    @GetMapping(path = "/checkpoint", produces = MediaType.TEXT_PLAIN_VALUE)
    @OpenTo({Role.HEAD, Role.CHAIR, Role.CLERK, Role.GOVERNOR, Role.DATA_PROTECTION_LEAD})
    @Operation(
            operationId = "FindCheckpoint",
            summary = "The latest signed checkpoint of the log, to be kept elsewhere",
            description =
                    "A signed note (C2SP tlog-checkpoint): whose log it is, how many entries it has, their root hash, "
                            + "and the signature. If the log has grown since, it is signed anew first, at most once a minute. "
                            + "Whoever keeps one can show later whether the log still contains it. Once the log is found not to be what "
                            + "was signed, there is none: 409 says what was found, and the record goes on.")
    String findCheckpoint(Asked asked) {
        return latest(asked).note();
    }

    @GetMapping("/about")
    @OpenToEveryRole
    @Operation(
            operationId = "FindWhatTheLogProves",
            summary = "What the log proves, what it cannot prove, and what makes that less likely",
            description = "In sentences for people, to be shown beside every checkpoint and proof.")
    WhatTheLogProves findWhatTheLogProves(Asked asked) {
        return WhatTheLogProves.inWords();
    }

    @GetMapping("/proof")
    @OpenTo({Role.HEAD, Role.CHAIR, Role.CLERK, Role.GOVERNOR, Role.DATA_PROTECTION_LEAD})
    @Operation(
            operationId = "FindProof",
            summary = "Proof that an entry is in the log, or that one log is the beginning of another",
            description =
                    "With entry, for any entry of the audit trail by its number: checked as RFC 9162, section 2.1.3.2 says, "
                            + "with the checkpoint and nothing else. With from and to, sizes as checkpoints have them (without to, up to "
                            + "the latest): checked as section 2.1.4.2 says.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content =
                                    @Content(schema = @Schema(oneOf = {InclusionProof.class, ConsistencyProof.class}))))
    LogProof findProof(
            Asked asked,
            @RequestParam(required = false) @Nullable @Min(0) Long entry,
            @RequestParam(required = false) @Nullable @Min(0) Long from,
            @RequestParam(required = false) @Nullable @Min(0) Long to) {
        if ((entry == null) == (from == null) || (entry != null && to != null)) {
            throw new Invalid("entry", "stands alone, or from and to without it");
        }
        LogCheckpoint latest = latest(asked);
        return entry != null ? inclusion(entry, latest) : consistency(Objects.requireNonNull(from), to, latest);
    }

    private LogProof inclusion(long entry, LogCheckpoint latest) {
        return queries.find(new FindInclusion(entry), InclusionProof.class)
                .orElseThrow(() -> new Invalid(
                        "entry",
                        "is below %d, as the latest checkpoint covers so many entries; newer ones are covered within the minute"
                                .formatted(latest.size())));
    }

    private LogProof consistency(long from, @Nullable Long to, LogCheckpoint latest) {
        return queries.find(new FindConsistency(from, to), ConsistencyProof.class)
                .orElseThrow(() -> new Invalid(
                        "from",
                        "is not above to, and neither is above %d, as the log has so many entries"
                                .formatted(latest.entries())));
    }

    @PostMapping("/checkpoint/comparison")
    @OpenTo({Role.HEAD, Role.CHAIR, Role.CLERK, Role.GOVERNOR, Role.DATA_PROTECTION_LEAD})
    @Operation(
            operationId = "CompareCheckpoint",
            summary = "Whether today's log still contains what a kept checkpoint says",
            description =
                    "Paste a checkpoint from an e-mail or from the minutes; the answer is a sentence. It is this Casebook's own "
                            + "word: whoever does not trust it asks for the proofs and checks them elsewhere.")
    CheckpointComparison compareCheckpoint(Asked asked, @Valid @RequestBody KeptCheckpoint kept) {
        return queries.ask(new CompareCheckpoint(kept.checkpoint()), CheckpointComparison.class);
    }

    @PostMapping(path = "/log-key", produces = MediaType.TEXT_PLAIN_VALUE)
    @OpenTo({Role.ADMINISTRATOR, Role.HEAD})
    @Operation(
            operationId = "ChangeLogKey",
            summary = "Signs the log with a new key from here on",
            description =
                    "The old key signs once more, over the entry that introduces the new one, and so vouches for it. Answers with "
                            + "that checkpoint.")
    String changeLogKey(Asked asked) {
        recording.record(asked.actor(), new ChangeLogKey());
        return latest(asked).note();
    }

    private LogCheckpoint latest(Asked asked) {
        recording.record(asked.actor(), new SignCheckpoint());
        return queries.find(new FindCheckpoint(), LogCheckpoint.class).orElseThrow(Absent::new);
    }
}
