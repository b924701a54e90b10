package casebook.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.module.SimpleModule;

/** How text, instants and dates are read: strictly, and what is blank counts as left out. */
final class Reading extends SimpleModule {
    Reading() {
        super("reading");
        addDeserializer(String.class, new Written<>(String.class, Reading::text));
        addDeserializer(Instant.class, new Written<>(Instant.class, Times::instant));
        addDeserializer(LocalDate.class, new Written<>(LocalDate.class, Times::date));
    }

    private static Optional<String> text(String written) {
        return Optional.of(written).filter(Text::keepable);
    }

    private static final class Written<T> extends ValueDeserializer<T> {
        private final Class<T> type;
        private final Function<String, Optional<T>> read;

        Written(Class<T> type, Function<String, Optional<T>> read) {
            this.type = type;
            this.read = read;
        }

        @Override
        public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                throw wrong(parser);
            }
            String written = Text.orNull(parser.getString());
            return written == null ? null : read.apply(written).orElseThrow(() -> wrong(parser));
        }

        // never with the value itself: a message may travel further than the request
        private InvalidFormatException wrong(JsonParser parser) {
            return InvalidFormatException.from(parser, "Not written as expected", "", type);
        }
    }
}
