package casebook.web.reading;

import casebook.shared.audit.ConfidentialRead.What;
import casebook.shared.audit.RecordRead;
import casebook.shared.incident.IncidentId;
import casebook.shared.people.Role;
import casebook.shared.query.FindTaintRegister;
import casebook.shared.query.TaintRegister;
import casebook.web.dispatch.Queries;
import casebook.web.dispatch.Recording;
import casebook.web.door.Asked;
import casebook.web.door.OpenTo;
import casebook.web.problem.Absent;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Who knows of a case, for whoever has to find people who do not. */
@RestController
@Tag(name = "Access and panels")
class TaintReads {
    private final Queries queries;
    private final Recording recording;

    TaintReads(Queries queries, Recording recording) {
        this.queries = queries;
        this.recording = recording;
    }

    @GetMapping(path = "/api/incidents/{incident}/taint", produces = MediaType.APPLICATION_JSON_VALUE)
    @OpenTo({Role.HEAD, Role.CHAIR, Role.CLERK, Role.DATA_PROTECTION_LEAD})
    @Operation(
            operationId = "FindTaintRegister",
            summary = "Who knows of a case, how and since when, to whom it is open, and who hears complaints",
            description =
                    "Put together from the case's entries and the read log; nothing of what the case is about, so "
                            + "that reading it taints nobody. Whoever is not in it is free to sit on a panel, as far as "
                            + "Casebook knows.")
    TaintRegister findTaintRegister(Asked asked, @PathVariable IncidentId incident) {
        TaintRegister register = queries.find(new FindTaintRegister(incident), TaintRegister.class)
                .orElseThrow(Absent::new);
        recording.record(asked.actor(), new RecordRead(incident, What.TAINT_REGISTER));
        return register;
    }
}
