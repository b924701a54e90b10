package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.shared.incident.Statement;
import casebook.shared.incident.command.GatherStatement;
import casebook.shared.people.NamedPerson;
import casebook.web.door.Users;
import casebook.web.problem.Invalid;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody involved said (policy, P2). */
@Schema(example = """
        {"from": {"name": "A name", "relationship": "PARENT"}, "takenAt": "2026-11-21T10:00:00Z",
         "how": "IN_PERSON", "text": "What they said", "readBackAndAgreed": true}""")
record StatementTaken(
        @NotNull @Valid From from,
        @NotNull Instant takenAt,
        @NotNull Statement.How how,
        @NotNull @Size(max = Longest.TEXT) String text,
        @NotNull Boolean readBackAndAgreed) {

    @Schema(
            description =
                    "Either the name of somebody new, who is put on the register of people with the statement, or the "
                            + "personId of somebody who is on it")
    record From(
            @Nullable @Size(max = Longest.NAME) String name,
            @Nullable UUID personId,
            @NotNull NamedPerson.Relationship relationship,

            @Schema(description = "Where the giver has an account: a witness does not decide")
            @Nullable
            @Size(max = Longest.NAME)
            String username) {

        @Nullable
        String known(Users users) {
            if (username != null && users.named(username).isEmpty()) {
                throw new Invalid("from.username", "is the username of somebody with an account");
            }
            return username;
        }
    }

    GatherStatement command(IncidentId incident, UUID newcomer, Users users) {
        NamedPerson giver = People.named("from.name", from.personId(), from.name(), from.relationship(), newcomer);
        return new GatherStatement(
                incident,
                new Statement(
                        giver, takenAt, how, CaseText.of(incident).sealed(text), readBackAndAgreed, from.known(users)));
    }
}
