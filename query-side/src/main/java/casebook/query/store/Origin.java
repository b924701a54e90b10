package casebook.query.store;

import casebook.shared.message.Trace;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** Who caused an event and how, as its metadata tell. A reporter without an account has no role. */
public record Origin(
        String actor, @Nullable String role, @Nullable String onBehalfOf, String channel, String request) {

    private static final String UNKNOWN = "UNKNOWN";

    /** Reads an event's metadata. What an older writer left out must not stop a view: it is shown as unknown. */
    public static Origin of(MetaData metaData) {
        return new Origin(
                known(metaData, Trace.ACTOR),
                text(metaData, Trace.ROLE),
                text(metaData, Trace.ON_BEHALF_OF),
                known(metaData, Trace.CHANNEL),
                known(metaData, Trace.REQUEST));
    }

    private static String known(MetaData metaData, String key) {
        String text = text(metaData, key);
        return text == null ? UNKNOWN : text;
    }

    private static @Nullable String text(MetaData metaData, String key) {
        Object value = metaData.get(key);
        return value == null ? null : value.toString();
    }
}
