package casebook.shared.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A case, by its id. Written as a plain UUID. */
public record IncidentId(UUID value) {

    /** Reads the written form; {@link IllegalArgumentException} when it is no UUID. */
    @JsonCreator
    public static IncidentId of(String written) {
        return new IncidentId(UUID.fromString(written));
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
