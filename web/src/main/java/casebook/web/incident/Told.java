package casebook.web.incident;

import casebook.web.api.Text;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.InvalidFormatException;

/** Whether somebody was told: yes, no, or the words that told them, of which only the yes is kept. */
final class Told extends ValueDeserializer<Boolean> {
    @Override
    public Boolean deserialize(JsonParser parser, DeserializationContext context) {
        return switch (parser.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_STRING -> Text.orNull(parser.getString()) != null;
            default -> throw InvalidFormatException.from(parser, "Not written as expected", "", Boolean.class);
        };
    }
}
