package casebook.web.setaside;

import casebook.shared.audit.TryEntryAgain;
import casebook.shared.people.Role;
import casebook.shared.query.FindSetAside;
import casebook.shared.query.SetAside;
import casebook.web.dispatch.Queries;
import casebook.web.dispatch.Recording;
import casebook.web.door.Asked;
import casebook.web.door.OpenTo;
import casebook.web.problem.Absent;
import casebook.web.sending.Sender;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Entries that a view could not show. Nothing of what is in them is told, so looking needs no record; what is done does. */
@RestController
@RequestMapping(path = "/api/set-aside", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Log")
class SetAsideDesk {

    private final Queries queries;
    private final Sender sender;
    private final Recording recording;

    SetAsideDesk(Queries queries, Sender sender, Recording recording) {
        this.queries = queries;
        this.sender = sender;
        this.recording = recording;
    }

    @GetMapping
    @OpenTo(Role.ADMINISTRATOR)
    @Operation(
            operationId = "FindSetAside",
            summary = "The entries that a view could not show, and set aside",
            description =
                    "View by view, each case in its order. One that is not the first only waits behind an earlier one "
                            + "of its case. While there are any, every answer says how many in Casebook-Entries-Set-Aside. "
                            + "Nothing of what is in an entry is told.")
    SetAside findSetAside(Asked asked) {
        return queries.ask(new FindSetAside(), SetAside.class);
    }

    @PostMapping("/{view}/{event}/another-try")
    @OpenTo(Role.ADMINISTRATOR)
    @Operation(
            operationId = "TryEntryAgain",
            summary = "Show an entry to its view again",
            description =
                    "And then those that wait behind it. Answered by what is still set aside. That it was tried is on record.")
    SetAside tryEntryAgain(Asked asked, @PathVariable String view, @PathVariable UUID event) {
        SetAside.Item item = first(asked, view, event);
        var again = new TryEntryAgain(item.view(), item.eventId(), item.entry(), item.incidentId());
        return after(asked, Map.of(), again);
    }

    @PostMapping(path = "/{view}/{event}/skip", consumes = MediaType.APPLICATION_JSON_VALUE)
    @OpenTo(Role.ADMINISTRATOR)
    @Operation(
            operationId = "SkipEntry",
            summary = "Let a view do without an entry, and say why",
            description =
                    "The entry stays on record; that view goes on without it, also when it is made again, with those that "
                            + "wait behind it. Answered by what is still set aside. The reason is on record.")
    SetAside skipEntry(
            Asked asked, @PathVariable String view, @PathVariable UUID event, @Valid @RequestBody WhySkipped body) {
        return after(asked, body, body.of(first(asked, view, event)));
    }

    private SetAside after(Asked asked, Object body, Object command) {
        sender.send(asked, body, command, Object.class);
        return findSetAside(asked);
    }

    private SetAside.Item first(Asked asked, String view, UUID event) {
        SetAside.Item found = findSetAside(asked).items().stream()
                .filter(item -> item.view().equals(view) && item.eventId().equals(event))
                .findFirst()
                .orElseThrow(Absent::new);
        if (!found.first()) {
            throw SetAsideRule.FirstOfItsCase.refused(recording, asked, found);
        }
        return found;
    }
}
