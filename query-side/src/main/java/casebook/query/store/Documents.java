package casebook.query.store;

import casebook.shared.message.StoredForm;
import casebook.shared.seal.Seal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.bson.Document;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Turns records into documents and back by way of their JSON form: personal text stays sealed, and times are text of one
 * width, so that they sort as they pass.
 */
@Component
public final class Documents {

    private static final DateTimeFormatter SORTABLE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'").withZone(ZoneOffset.UTC);

    private final JsonMapper mapper;

    public Documents(Seal seal) {
        mapper = StoredForm.builder(seal)
                .addModule(new SimpleModule().addSerializer(Instant.class, new SortableInstant()))
                .build();
    }

    /** The document that a record becomes. */
    public Document write(Object record) {
        return mapper.convertValue(record, Document.class);
    }

    /** What a record, or a list of them, becomes within a document. */
    public Object part(Object value) {
        return mapper.convertValue(value, Object.class);
    }

    /** The record that a document was. */
    public <T> T read(Document document, Class<T> type) {
        return mapper.convertValue(document, type);
    }

    /** A time as documents hold it. */
    public static String sortable(Instant time) {
        return SORTABLE.format(time);
    }

    private static final class SortableInstant extends ValueSerializer<Instant> {
        @Override
        public void serialize(Instant value, JsonGenerator json, SerializationContext context) {
            json.writeString(sortable(value));
        }
    }
}
