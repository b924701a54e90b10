package casebook.web.bundle;

import casebook.shared.audit.RecordRefusal;
import casebook.shared.incident.IncidentId;
import casebook.shared.message.Refusal;
import casebook.shared.message.Refused;
import casebook.shared.people.Actor;
import casebook.web.dispatch.Recording;
import org.jspecify.annotations.Nullable;

/** What every bundle keeps to. A refusal is on record like any other. */
enum BundleRule {
    BundleIsReady(
            Refusal.Kind.STATE,
            "This bundle is not ready. Ask at its address how far it is, or order another one.",
            "Casebook procedure: which bytes leave is on record before they do"),
    OneKeyOneRequest(
            Refusal.Kind.RULE,
            "This Idempotency-Key was already used for another bundle. Use a new key for a new order.",
            "Casebook procedure: the same submission twice is one entry, and a key stands for one submission");

    private final Refusal.Kind kind;
    private final String wants;
    private final String basis;

    BundleRule(Refusal.Kind kind, String wants, String basis) {
        this.kind = kind;
        this.wants = wants;
        this.basis = basis;
    }

    /** Puts it on record that somebody was refused this, and refuses it. */
    Refused refused(Recording recording, Actor by, @Nullable IncidentId incident, String operation) {
        recording.record(by, new RecordRefusal(incident, operation, name(), basis));
        return new Refused(new Refusal(kind, name(), wants, basis));
    }
}
