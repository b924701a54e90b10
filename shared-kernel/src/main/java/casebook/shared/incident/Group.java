package casebook.shared.incident;

/** The WhatsApp group a concern is about: a class, a year or the PTA, by the name people call it. */
public record Group(Kind kind, String name) {

    /** Which sort of group, as the policy lists them. */
    public enum Kind {
        CLASS,
        YEAR,
        PTA
    }
}
