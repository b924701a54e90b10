package casebook.web.policy;

import casebook.shared.people.Role;
import casebook.shared.policy.PolicyEdition;
import casebook.shared.query.ClauseProposals;
import casebook.shared.query.FindClauseProposals;
import casebook.web.dispatch.Queries;
import casebook.web.door.Asked;
import casebook.web.door.OpenTo;
import casebook.web.sending.Sender;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Preparing the next edition together, clause by clause. */
@RestController
@RequestMapping(path = "/api/policy-editions/{edition}/proposals", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Policy")
class ClauseChanges {

    private final Sender sender;
    private final Queries queries;

    ClauseChanges(Sender sender, Queries queries) {
        this.sender = sender;
        this.queries = queries;
    }

    record Proposed(String editionId) {}

    record Proposals(List<Proposal> items) {}

    record Proposal(
            String code, PolicyEdition.Kind kind, @Nullable String text, String proposedBy, Instant proposedAt) {

        static Proposal of(ClauseProposals.Proposal proposal) {
            PolicyEdition.Clause clause = proposal.clause();
            return new Proposal(
                    clause.code(),
                    clause.kind(),
                    clause.text().isEmpty() ? null : clause.text(),
                    proposal.proposedBy(),
                    proposal.proposedAt());
        }
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @OpenTo({Role.HEAD, Role.SENIOR_LEADER, Role.CHAIR})
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "ProposeClauseChange",
            summary = "Propose how a clause should read in the next edition",
            description =
                    "To the latest edition only, in place of what was proposed for the clause before. Without words, the clause should "
                            + "fall away; with the words that are published, what was proposed is taken back.")
    Proposed proposeClauseChange(Asked asked, @PathVariable String edition, @Valid @RequestBody ClauseChange body) {
        return new Proposed(sender.send(asked, body, body.command(edition), String.class));
    }

    @GetMapping
    @OpenTo({Role.HEAD, Role.SENIOR_LEADER, Role.CHAIR})
    @Operation(
            operationId = "FindClauseProposals",
            summary = "What is proposed for the edition after this one",
            description =
                    "For each clause what was proposed last, by whom and when. None is in force before an edition with it is published.")
    Proposals findClauseProposals(Asked asked, @PathVariable String edition) {
        return new Proposals(queries.ask(new FindClauseProposals(edition), ClauseProposals.class).proposals().stream()
                .map(Proposal::of)
                .toList());
    }
}
