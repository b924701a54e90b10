package casebook.shared.query;

/** How many concerns come, and how long a finding takes, over the last year; answered by a {@link Pace}. */
public record FindPace() {}
