package casebook.web.reading;

import static casebook.web.reading.Plain.LINE;

import casebook.shared.people.Role;
import casebook.shared.query.FindWorklist;
import casebook.shared.query.Worklist;
import casebook.shared.query.Worklist.Kind;
import casebook.web.api.Text;
import casebook.web.dispatch.Queries;
import casebook.web.door.Asked;
import casebook.web.door.OpenToReaders;
import casebook.web.door.Openings;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What waits for somebody without a day on which it is due. */
@RestController
@Tag(name = "Boards")
class WorklistReads {
    private final Queries queries;
    private final Openings openings;

    WorklistReads(Queries queries, Openings openings) {
        this.queries = queries;
        this.openings = openings;
    }

    // a case's number and what waits on it name nobody, so it needs no record
    @GetMapping(path = "/api/worklist", produces = MediaType.APPLICATION_JSON_VALUE)
    @OpenToReaders
    @Operation(
            operationId = "FindWorklist",
            summary = "What waits for somebody in your roles, longest first unless another order is asked for",
            description = "Letters to serve, parents to reach, statements missing, proposals, bans the Chair confirms, "
                    + "panels, requests to unseal or to erase, and holds; of one kind, where that is asked. What is for "
                    + "others to do is left out. It names nobody.")
    Page<Worklist.Item> findWorklist(
            Asked asked,
            @RequestParam(required = false) @Nullable Kind kind,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable @Pattern(regexp = LINE) String after,
            @RequestParam(required = false) @Nullable @SortedBy(FindWorklist.Order.class) String sort) {
        FindWorklist.Order order = Orders.asked(sort, FindWorklist.Order.class);
        Set<Kind> kinds = Arrays.stream(Kind.values())
                .filter(one -> kind == null || one == kind)
                .filter(this::isTheirs)
                .collect(Collectors.toSet());
        if (kinds.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        Worklist list = queries.ask(new FindWorklist(kinds, limit, Text.orNull(after), order), Worklist.class);
        return new Page<>(list.items(), list.next());
    }

    private boolean isTheirs(Kind kind) {
        return openings.whoAsks()
                .map(user -> !Collections.disjoint(user.roles(), whose(kind)))
                .orElse(false);
    }

    private static Set<Role> whose(Kind kind) {
        return switch (kind) {
            case LETTER_TO_SERVE -> Set.of(Role.OFFICE, Role.SENIOR_LEADER, Role.HEAD);
            case PARENT_TO_REACH -> Set.of(Role.OFFICE, Role.SENIOR_LEADER, Role.HEAD);
            case STATEMENT_MISSING -> Set.of(Role.SENIOR_LEADER, Role.HEAD);
            case PROPOSAL -> Set.of(Role.HEAD, Role.SENIOR_LEADER);
            case CHAIR_CONFIRMATION -> Set.of(Role.CHAIR, Role.CLERK, Role.HEAD);
            case PANEL_TO_APPOINT, PANEL_TO_HEAR -> Set.of(Role.CHAIR, Role.CLERK);
            case UNSEALING_ASKED -> Set.of(Role.HEAD, Role.DSL, Role.DATA_PROTECTION_LEAD);
            case ERASURE_ASKED, HOLD -> Set.of(Role.HEAD, Role.DATA_PROTECTION_LEAD);
        };
    }
}
