package casebook.web.setaside;

import casebook.shared.audit.RecordRefusal;
import casebook.shared.message.Refusal;
import casebook.shared.message.Refused;
import casebook.shared.query.SetAside;
import casebook.web.dispatch.Recording;
import casebook.web.door.Asked;

/** What trying entries again, or skipping them, keeps to. A refusal is on record like any other. */
enum SetAsideRule {
    FirstOfItsCase(
            "This entry only waits behind an earlier one of the same case. Try that one again, or skip it.",
            "Casebook procedure: what happened on a case is shown in its order");

    private final String wants;
    private final String basis;

    SetAsideRule(String wants, String basis) {
        this.wants = wants;
        this.basis = basis;
    }

    /** Puts it on record that somebody was refused this, and refuses it. */
    Refused refused(Recording recording, Asked asked, SetAside.Item item) {
        recording.record(asked.actor(), new RecordRefusal(item.incidentId(), asked.operation(), name(), basis));
        return new Refused(new Refusal(Refusal.Kind.STATE, name(), wants, basis));
    }
}
