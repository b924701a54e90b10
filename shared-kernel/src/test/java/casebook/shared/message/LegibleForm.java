package casebook.shared.message;

import casebook.shared.seal.Opened;
import casebook.shared.seal.Seal;
import casebook.shared.seal.Sealed;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** For comparisons in tests only: events as JSON with their words opened, which no stored form ever is. */
final class LegibleForm extends ValueSerializer<Sealed> {

    private final Seal seal;

    private LegibleForm(Seal seal) {
        this.seal = seal;
    }

    static JsonMapper mapper(Seal seal) {
        return JsonMapper.builder()
                .addModule(new SimpleModule("legible").addSerializer(Sealed.class, new LegibleForm(seal)))
                .build();
    }

    @Override
    public void serialize(Sealed sealed, JsonGenerator json, SerializationContext context) {
        json.writeStartObject();
        json.writeStringProperty("key", sealed.key().toString());
        json.writeStringProperty("words", ((Opened.Text) seal.open(sealed)).text());
        json.writeEndObject();
    }
}
