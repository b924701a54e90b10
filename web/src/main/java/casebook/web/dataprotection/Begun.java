package casebook.web.dataprotection;

import casebook.shared.dataprotection.DutyCommand;
import casebook.shared.dataprotection.DutyId;
import casebook.shared.dataprotection.DutyRecorded;
import casebook.shared.incident.IncidentId;
import casebook.web.dispatch.Ids;
import casebook.web.door.Asked;
import casebook.web.sending.Sender;
import java.net.URI;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Begins a duty under an id of its own, which is the same when the request is repeated under its key. */
@Component
record Begun(Sender sender, Ids ids) {

    ResponseEntity<DutyRecorded> at(
            String path,
            Asked asked,
            Object body,
            @Nullable IncidentId about,
            BiFunction<DutyId, @Nullable IncidentId, DutyCommand> command) {
        DutyRecorded recorded = sender.send(asked, body, command.apply(id(asked), about), DutyRecorded.class);
        return ResponseEntity.created(URI.create(path + "/" + recorded.dutyId()))
                .body(recorded);
    }

    private DutyId id(Asked asked) {
        return new DutyId(
                asked.key() == null
                        ? ids.random()
                        : ids.of("duty", asked.actor().username(), asked.key()));
    }
}
