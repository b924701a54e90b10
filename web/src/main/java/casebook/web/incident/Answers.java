package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.message.Recorded;
import casebook.web.door.Asked;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Sends a command and answers 200 for a step in the case, or 201 for something added to it. */
@Component
class Answers {
    private final Commands commands;

    Answers(Commands commands) {
        this.commands = commands;
    }

    ResponseEntity<Answer> done(Asked asked, Object body, Object command) {
        Recorded recorded = commands.send(asked, body, command);
        return ResponseEntity.ok().eTag(eTag(recorded.version())).body(Answer.to(recorded));
    }

    ResponseEntity<Answer> added(Asked asked, Object body, Object command) {
        Recorded recorded = commands.send(asked, body, command);
        return created(recorded.incidentId(), recorded.version(), "", Answer.to(recorded));
    }

    static <T> ResponseEntity<T> created(IncidentId incident, long version, String below, T answer) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .location(URI.create("/api/incidents/" + incident + below))
                .eTag(eTag(version))
                .body(answer);
    }

    private static String eTag(long version) {
        return "\"" + version + "\"";
    }
}
