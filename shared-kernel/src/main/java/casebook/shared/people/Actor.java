package casebook.shared.people;

/** Who acts, by username, and in which of their roles they do so. */
public record Actor(String username, Role role) {}
