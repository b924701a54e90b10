package casebook.shared.message;

/**
 * Something done that a school usually does otherwise: the rule's name, what it wants in plain words, and the line of policy
 * or guidance it rests on. It is shown and refuses nothing; the person decides.
 */
public record Caution(String rule, String wants, String basis) {}
