package casebook.query.letters;

import casebook.shared.incident.IncidentId;
import casebook.shared.letter.LetterId;
import casebook.shared.letter.LetterKind;
import casebook.shared.query.CaseLetters;
import casebook.shared.query.CaseLetters.State;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One letter of a case. */
record LetterDocument(
        @JsonProperty("_id") LetterId id,
        IncidentId incidentId,
        LetterKind kind,
        long entry,
        @Nullable Frozen frozen,
        CaseLetters.@Nullable Draft draft,
        CaseLetters.@Nullable Approved approved,
        CaseLetters.@Nullable Served served) {

    static final String COLLECTION = "letters";

    /** Which bytes go out. */
    record Frozen(String sha256, long size, Instant at) {}

    CaseLetters.Item item() {
        return new CaseLetters.Item(
                id,
                kind,
                entry,
                state(),
                frozen == null ? null : frozen.sha256(),
                frozen == null ? null : frozen.size(),
                frozen == null ? null : frozen.at(),
                draft,
                approved,
                served);
    }

    private State state() {
        if (served != null) {
            return State.SERVED;
        }
        if (frozen != null) {
            return State.FROZEN;
        }
        return approved == null ? State.DRAFT : State.APPROVED;
    }
}
