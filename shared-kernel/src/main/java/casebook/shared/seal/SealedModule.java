package casebook.shared.seal;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/** Teaches Jackson the stored form: {@code {"key":"case/…","box":"…"}}. What it writes is always closed. */
public final class SealedModule extends SimpleModule {

    public SealedModule(Seal seal) {
        super("sealed");
        addSerializer(Sealed.class, new Writer(seal));
        addDeserializer(Sealed.class, new Reader());
    }

    private static final class Writer extends ValueSerializer<Sealed> {
        private final Seal seal;

        Writer(Seal seal) {
            this.seal = seal;
        }

        @Override
        public void serialize(Sealed value, JsonGenerator json, SerializationContext context) {
            Sealed.Closed closed = seal.close(value);
            json.writeStartObject();
            json.writeStringProperty("key", closed.key().toString());
            json.writeStringProperty("box", closed.box());
            json.writeEndObject();
        }
    }

    private static final class Reader extends ValueDeserializer<Sealed> {
        @Override
        public Sealed deserialize(JsonParser parser, DeserializationContext context) {
            return context.readValue(parser, Sealed.Closed.class);
        }
    }
}
