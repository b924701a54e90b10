package casebook.app.verify;

import casebook.shared.log.Leaf;
import java.nio.ByteBuffer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an event says, of the few that speak about the log or number something; known by their stored names. */
sealed interface Told {

    /** From here on this key may sign. */
    record KeyIntroduced(String key) implements Told {}

    /** The log was like this. */
    record Checkpoint(String note) implements Told {}

    /** A case got its number. */
    record Reference(int year, int number) implements Told {}

    /** It should say something and does not. */
    record Unreadable(String why) implements Told {}

    /** Nothing that is looked at here. */
    record Nothing() implements Told {}

    /** Nothing that is looked at here. */
    Nothing NOTHING = new Nothing();

    /** How to read them. */
    JsonMapper JSON = JsonMapper.shared();

    static Told of(Leaf event) {
        String type = event.payloadType();
        if (!type.startsWith("casebook.shared.")) {
            return NOTHING;
        }
        try {
            return switch (type.substring(type.lastIndexOf('.') + 1)) {
                case "LogKeyIntroduced" -> new KeyIntroduced(text(event, "key"));
                case "CheckpointSigned" -> new Checkpoint(text(event, "note"));
                case "ReferenceIssued" -> new Reference(number(event, "year"), number(event, "number"));
                default -> NOTHING;
            };
        } catch (JacksonException | IllegalArgumentException e) {
            return new Unreadable("it should say what its type promises, and does not.");
        }
    }

    private static String text(Leaf event, String field) {
        return tree(event).required(field).stringValue();
    }

    private static int number(Leaf event, String field) {
        return tree(event).required(field).intValue();
    }

    private static JsonNode tree(Leaf event) {
        ByteBuffer payload = event.payload();
        return JSON.readTree(payload.array(), payload.arrayOffset() + payload.position(), payload.remaining());
    }
}
