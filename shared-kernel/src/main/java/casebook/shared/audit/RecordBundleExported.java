package casebook.shared.audit;

/** Asks that a bundle be put on record before any of it leaves. Never refused. */
public record RecordBundleExported(AuditBundleExported export) {}
