package casebook.web.incident;

import casebook.shared.incident.IncidentId;
import casebook.web.api.Sha256;
import casebook.web.dispatch.Ids;
import java.util.Locale;

/**
 * What a reporter keeps, to ask later whether the concern is dealt with. Worked out from the case, so that a repeated report gets
 * the same one; only its hash is kept.
 */
public record Receipt(String written) {
    private static final int LENGTH = 32;

    static Receipt of(IncidentId incident, Ids ids) {
        String digest = ids.digest("receipt", incident.toString()).substring(0, LENGTH);
        return new Receipt(digest.replaceAll("(.{8})(?!$)", "$1-"));
    }

    /** The hash under which it is looked up, however it was typed. */
    public String hash() {
        return Sha256.hex(written.toLowerCase(Locale.ROOT).replaceAll("[^0-9a-z]", ""));
    }

    @Override
    public String toString() {
        return "Receipt";
    }
}
