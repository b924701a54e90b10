package casebook.shared.letter;

import casebook.shared.incident.IncidentId;

/** What is asked of a letter. Imperative; each may be refused by a named rule. */
public sealed interface LetterCommand permits ApproveLetter, DraftLetter, FreezeLetter, RecordService {

    /** The case it belongs to. */
    IncidentId incidentId();
}
