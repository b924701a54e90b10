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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
                    "Each once, in the order of the log, with the views that it is missing in. One that is not the first in a "
                            + "view only waits there behind an earlier one of its case. While there are any, every answer says "
                            + "how many in Casebook-Entries-Set-Aside. Nothing of what is in an entry is told.")
    SetAside findSetAside(Asked asked) {
        return queries.ask(new FindSetAside(), SetAside.class);
    }

    @PostMapping("/{event}/another-try")
    @OpenTo(Role.ADMINISTRATOR)
    @Operation(
            operationId = "TryEntryAgain",
            summary = "Show an entry again to the views that it is missing in, or to one of them",
            description =
                    "And then those that wait behind it. Answered by what is still set aside. That it was tried is on record, for each view.")
    SetAside tryEntryAgain(
            Asked asked, @PathVariable UUID event, @RequestParam(required = false) @Nullable String view) {
        SetAside.Item item = entry(asked, event);
        return after(
                asked,
                Map.of(),
                first(asked, item, view)
                        .<Object>map(name -> new TryEntryAgain(name, item.eventId(), item.entry(), item.incidentId())));
    }

    @PostMapping(path = "/{event}/skip", consumes = MediaType.APPLICATION_JSON_VALUE)
    @OpenTo(Role.ADMINISTRATOR)
    @Operation(
            operationId = "SkipEntry",
            summary = "Let the views that an entry is missing in do without it, or one of them, and say why",
            description =
                    "The entry stays on record; those views go on without it, also when they are made again, with those that "
                            + "wait behind it. Answered by what is still set aside. The reason is on record, for each view.")
    SetAside skipEntry(
            Asked asked,
            @PathVariable UUID event,
            @RequestParam(required = false) @Nullable String view,
            @Valid @RequestBody WhySkipped body) {
        SetAside.Item item = entry(asked, event);
        return after(asked, body, first(asked, item, view).map(name -> body.of(item, name)));
    }

    private SetAside after(Asked asked, Object body, Stream<?> commands) {
        sender.sendAll(asked, body, commands.toList(), Object.class);
        return findSetAside(asked);
    }

    private SetAside.Item entry(Asked asked, UUID event) {
        return findSetAside(asked).items().stream()
                .filter(item -> item.eventId().equals(event))
                .findFirst()
                .orElseThrow(Absent::new);
    }

    /** The views in which others of its case wait for it: all of them, or the one that was named. */
    private Stream<String> first(Asked asked, SetAside.Item item, @Nullable String view) {
        List<SetAside.Missing> asides = item.views().stream()
                .filter(aside -> view == null || aside.view().equals(view))
                .toList();
        if (asides.isEmpty()) {
            throw new Absent();
        }
        if (asides.stream().noneMatch(SetAside.Missing::first)) {
            throw SetAsideRule.FirstOfItsCase.refused(recording, asked, item);
        }
        return asides.stream().filter(SetAside.Missing::first).map(SetAside.Missing::view);
    }
}
