package casebook.web.dataprotection;

import casebook.shared.dataprotection.DutyCommand;
import casebook.shared.dataprotection.DutyId;
import casebook.shared.dataprotection.DutyRecorded;
import casebook.shared.incident.IncidentId;
import casebook.shared.query.FindIncident;
import casebook.shared.query.IncidentPage;
import casebook.web.dispatch.Ids;
import casebook.web.dispatch.Queries;
import casebook.web.door.Asked;
import casebook.web.problem.Invalid;
import casebook.web.sending.Sender;
import java.net.URI;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Begins a duty under an id of its own, which is the same when the request is repeated under its key. */
@Component
record Begun(Sender sender, Queries queries, Ids ids) {

    ResponseEntity<DutyRecorded> at(
            String path, Asked asked, Object body, @Nullable IncidentId about, Function<DutyId, DutyCommand> command) {
        if (about != null
                && queries.find(new FindIncident(about), IncidentPage.class).isEmpty()) {
            throw new Invalid("incidentId", "is the id of a case on record");
        }
        DutyRecorded recorded = sender.send(asked, body, command.apply(id(asked)), DutyRecorded.class);
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
