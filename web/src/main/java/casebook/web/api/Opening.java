package casebook.web.api;

import casebook.shared.seal.KeyId;
import casebook.shared.seal.Opened;
import casebook.shared.seal.Seal;
import casebook.shared.seal.Sealed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * The one place where sealed text is opened for a reader. What was erased says so; a reporter's identity is withheld from
 * everybody (policy, P1: in confidence).
 */
final class Opening extends SimpleModule {
    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);
    private final transient Seal seal;

    Opening(Seal seal) {
        super("opening");
        this.seal = seal;
        addSerializer(Sealed.class, new OfSealed());
        addSerializer(JsonNode.class, new OfStoredForm());
    }

    private void write(Sealed sealed, JsonGenerator json) {
        if (sealed.key().owner() == KeyId.Owner.REPORTER) {
            json.writeString("withheld");
            return;
        }
        try {
            write(seal.open(sealed), json);
        } catch (IllegalStateException e) {
            // one broken box must not hide the rest of a case; that it is broken must be seen
            LOG.error("Sealed text under {} cannot be opened", sealed.key());
            json.writeStartObject();
            json.writeStringProperty("unreadable", "It was altered, or its key is missing");
            json.writeEndObject();
        }
    }

    private static void write(Opened opened, JsonGenerator json) {
        switch (opened) {
            case Opened.Text text -> json.writeString(text.text());
            case Opened.Erased erased -> {
                json.writeStartObject();
                json.writeObjectPropertyStart("erased");
                json.writeStringProperty("on", erased.on().toString());
                json.writeStringProperty("under", erased.under());
                json.writeEndObject();
                json.writeEndObject();
            }
        }
    }

    private final class OfSealed extends ValueSerializer<Sealed> {
        @Override
        public void serialize(Sealed value, JsonGenerator json, SerializationContext context) {
            write(value, json);
        }
    }

    /** Stored JSON, as a timeline shows it, has its boxes inside. */
    private final class OfStoredForm extends ValueSerializer<JsonNode> {
        @Override
        public void serialize(JsonNode node, JsonGenerator json, SerializationContext context) {
            if (isBox(node)) {
                write(
                        new Sealed.Closed(
                                KeyId.of(node.get("key").asString()),
                                node.get("box").asString()),
                        json);
            } else if (node.isObject()) {
                json.writeStartObject();
                node.properties().forEach(field -> {
                    json.writeName(field.getKey());
                    serialize(field.getValue(), json, context);
                });
                json.writeEndObject();
            } else if (node.isArray()) {
                json.writeStartArray();
                node.forEach(element -> serialize(element, json, context));
                json.writeEndArray();
            } else {
                node.serialize(json, context);
            }
        }
    }

    private static boolean isBox(JsonNode node) {
        return node.isObject()
                && node.size() == 2
                && node.path("key").isString()
                && node.path("box").isString();
    }
}
