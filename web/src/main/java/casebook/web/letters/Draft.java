package casebook.web.letters;

import casebook.shared.incident.IncidentId;
import casebook.shared.letter.LetterId;
import casebook.shared.letter.LetterKind;
import java.time.Instant;

/** A letter that an entry calls for. */
record Draft(IncidentId incident, Story story, LetterKind kind) {

    LetterId id() {
        return LetterId.of(incident, entry(), kind);
    }

    long entry() {
        return story.last().version();
    }

    /** A letter bears the day of the entry it belongs to, whenever it is printed. */
    Instant dated() {
        return story.last().recordedAt();
    }
}
