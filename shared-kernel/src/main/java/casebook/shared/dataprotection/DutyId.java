package casebook.shared.dataprotection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A statutory duty, by its id. Written as a plain UUID. */
public record DutyId(UUID value) {

    /** Reads the written form; {@link IllegalArgumentException} when it is no UUID. */
    @JsonCreator
    public static DutyId of(String written) {
        return new DutyId(UUID.fromString(written));
    }

    /** The name of its stream in the log, which no case's can be. */
    public String stream() {
        return "duty-" + value;
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
