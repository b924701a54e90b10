package casebook.web.incident;

import casebook.shared.incident.Authorship;
import casebook.shared.incident.IncidentId;
import casebook.shared.incident.command.AttributeAuthor;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is held to have written a message, and on what basis. */
@Schema(example = """
        {"evidenceId": "0192c0de-0000-7000-8000-000000000001", "message": "Which message", "author": "ANOTHER",
         "who": "Who, or what is known of them", "basis": "Why", "certainty": "LIKELY"}""")
record MessageAuthor(
        @NotNull UUID evidenceId,
        @NotNull @Size(max = Longest.TEXT) String message,
        Authorship.@NotNull Author author,
        @Nullable @Size(max = Longest.NAME) String who,
        @NotNull @Size(max = Longest.TEXT) String basis,
        Authorship.@NotNull Certainty certainty) {

    AttributeAuthor command(IncidentId incident) {
        CaseText text = CaseText.of(incident);
        return new AttributeAuthor(
                incident,
                new Authorship(
                        evidenceId, text.sealed(message), author, text.ifAny(who), text.sealed(basis), certainty));
    }
}
