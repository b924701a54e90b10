package casebook.shared.incident;

/** What the parent said to the notes of a meeting. */
public enum NotesReply {
    AGREED,
    DISPUTED
}
