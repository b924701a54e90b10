package casebook.query.letters;

import casebook.shared.incident.IncidentId;
import casebook.shared.letter.LetterFrozen;
import casebook.shared.letter.LetterId;
import casebook.shared.letter.LetterKind;
import casebook.shared.query.CaseLetters;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One letter of a case. */
record LetterDocument(
        @JsonProperty("_id") LetterId id,
        IncidentId incidentId,
        LetterKind kind,
        long entry,
        String sha256,
        long size,
        Instant frozenAt,
        CaseLetters.@Nullable Served served) {

    static final String COLLECTION = "letters";

    static LetterDocument of(LetterFrozen event, Instant frozenAt) {
        return new LetterDocument(
                event.letterId(),
                event.incidentId(),
                event.kind(),
                event.entry(),
                event.sha256(),
                event.size(),
                frozenAt,
                null);
    }

    CaseLetters.Item item() {
        return new CaseLetters.Item(id, kind, entry, sha256, size, frozenAt, served);
    }
}
