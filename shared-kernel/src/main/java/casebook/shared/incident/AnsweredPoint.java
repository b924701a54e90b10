package casebook.shared.incident;

import casebook.shared.seal.Sealed;

/** A point the parent made about a proposed ban, and the answer to it. */
public record AnsweredPoint(Sealed point, Sealed answer) {}
