package casebook.web.letters;

import casebook.shared.incident.IncidentId;
import casebook.shared.letter.LetterId;
import casebook.shared.letter.LetterKind;
import casebook.shared.query.CaseLetters;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A letter that an entry calls for. */
record Draft(IncidentId incident, Story story, LetterKind kind, CaseLetters.@Nullable Draft added) {

    /** The same letter, with what somebody added to it. */
    Draft with(CaseLetters.@Nullable Draft more) {
        return new Draft(incident, story, kind, more);
    }

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
