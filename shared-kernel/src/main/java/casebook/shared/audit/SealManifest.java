package casebook.shared.audit;

/**
 * Asks for the log's signature over the manifest of a bundle, by its SHA-256 in hex; answered by a signed note. Its text is never that
 * of a checkpoint.
 */
public record SealManifest(String sha256) {}
