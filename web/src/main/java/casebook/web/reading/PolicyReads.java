package casebook.web.reading;

import static casebook.web.reading.Plain.LINE;

import casebook.shared.audit.ConfidentialRead.What;
import casebook.shared.audit.RecordRead;
import casebook.shared.people.Role;
import casebook.shared.query.AcknowledgementList;
import casebook.shared.query.Coverage;
import casebook.shared.query.FindAcknowledgements;
import casebook.shared.query.FindCoverage;
import casebook.shared.query.FindPolicyEdition;
import casebook.shared.query.FindPolicyEditions;
import casebook.shared.query.PolicyEditionList;
import casebook.shared.query.PolicyEditionPage;
import casebook.web.api.Text;
import casebook.web.dispatch.Queries;
import casebook.web.dispatch.Recording;
import casebook.web.door.Asked;
import casebook.web.door.OpenTo;
import casebook.web.door.OpenToEveryRole;
import casebook.web.problem.Absent;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The policy, which is public, and who agreed to it, which is not. */
@RestController
@RequestMapping(path = "/api/policy-editions", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Policy")
class PolicyReads {
    private static final Set<Role> KEEP_THE_REGISTER = EnumSet.of(Role.HEAD, Role.SENIOR_LEADER, Role.OFFICE);

    private final Queries queries;
    private final Recording recording;

    PolicyReads(Queries queries, Recording recording) {
        this.queries = queries;
        this.recording = recording;
    }

    @GetMapping
    @OpenToEveryRole
    @Operation(
            operationId = "FindPolicyEditions",
            summary = "The published editions of the policy, the latest first",
            description =
                    "Without their words. A case is judged under the edition in force when the message was posted.")
    Page<PolicyEditionList.Item> findPolicyEditions(
            Asked asked,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable @Pattern(regexp = LINE) String after) {
        PolicyEditionList list =
                queries.ask(new FindPolicyEditions(limit, Text.orNull(after)), PolicyEditionList.class);
        return new Page<>(list.items(), list.next());
    }

    @GetMapping("/{edition}")
    @OpenToEveryRole
    @Operation(
            operationId = "FindPolicyEdition",
            summary = "An edition of the policy with its clauses",
            description = "As it was published, with the names of those who signed it where they were told.")
    PolicyEditionPage findPolicyEdition(Asked asked, @PathVariable String edition) {
        return queries.find(new FindPolicyEdition(edition), PolicyEditionPage.class)
                .orElseThrow(Absent::new);
    }

    @GetMapping("/{edition}/acknowledgements")
    @OpenTo({Role.HEAD, Role.SENIOR_LEADER, Role.OFFICE})
    @Operation(
            operationId = "FindAcknowledgements",
            summary = "Who agreed to an edition, class by class",
            description =
                    "The acknowledgement register (policy, K1): name, date and how they signed. Being read is put on record.")
    Page<AcknowledgementList.Item> findAcknowledgements(
            Asked asked,
            @PathVariable String edition,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable @Pattern(regexp = LINE) String after) {
        findPolicyEdition(asked, edition);
        AcknowledgementList list =
                queries.ask(new FindAcknowledgements(edition, limit, Text.orNull(after)), AcknowledgementList.class);
        recording.record(asked.actor(), new RecordRead(null, What.ACKNOWLEDGEMENTS));
        return new Page<>(list.items(), list.next());
    }

    // numbers name nobody, so they need no record
    @GetMapping("/{edition}/acknowledgements/coverage")
    @OpenToEveryRole
    @Operation(
            operationId = "FindCoverage",
            summary = "How many agreed to an edition, by class",
            description =
                    "Numbers only. Those who keep the register are also told how many of a class were asked, where that is on record: "
                            + "how many have not signed may be a family or two.")
    Page<Coverage.InClass> findCoverage(Asked asked, @PathVariable String edition) {
        findPolicyEdition(asked, edition);
        Coverage coverage = queries.ask(new FindCoverage(edition), Coverage.class);
        boolean keepsIt = KEEP_THE_REGISTER.contains(asked.actor().role());
        return new Page<>((keepsIt ? coverage : coverage.withoutAsked()).classes(), null);
    }
}
