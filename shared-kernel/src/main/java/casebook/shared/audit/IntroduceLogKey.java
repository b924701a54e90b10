package casebook.shared.audit;

/** Asks that the log name the key that signs it, unless it does already. Never refused. */
public record IntroduceLogKey() {}
