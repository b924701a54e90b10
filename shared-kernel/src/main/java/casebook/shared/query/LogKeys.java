package casebook.shared.query;

import java.util.List;

/** The public halves of the keys that have signed the log, in the form that verifiers take; the one that signs now is the last. */
public record LogKeys(List<String> keys) {}
