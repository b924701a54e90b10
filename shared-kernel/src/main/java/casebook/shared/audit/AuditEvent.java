package casebook.shared.audit;

/** What is recorded about the use of Casebook itself, beside what happens to a case. */
public sealed interface AuditEvent
        permits GuardRefused,
                ConfidentialRead,
                CheckpointSigned,
                LogKeyIntroduced,
                AuditBundleExported,
                CheckpointMailed,
                EntryTriedAgain,
                EntrySkipped {}
