package casebook.app.verify;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a bundle is, for whom and what for, and the SHA-256 of each of its files but itself and its signature. */
record Manifest(String purpose, String recipient, String madeAt, String contents, Map<String, String> files) {

    static final String FORMAT = "casebook/bundle/1";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Anything else is refused with an {@link IllegalArgumentException}. */
    static Manifest of(byte[] bytes) {
        try {
            JsonNode read = JSON.readTree(bytes);
            if (!text(read, "format").equals(FORMAT)) {
                throw new IllegalArgumentException("The manifest is of a form that this Casebook does not know");
            }
            Map<String, String> files = new TreeMap<>();
            read.required("files")
                    .properties()
                    .forEach(file -> files.put(file.getKey(), file.getValue().stringValue()));
            return new Manifest(
                    text(read, "purpose"),
                    text(read, "recipient"),
                    text(read, "madeAt"),
                    text(read, "contents"),
                    files);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("The manifest cannot be read", e);
        }
    }

    private static String text(JsonNode in, String field) {
        return in.required(field).stringValue();
    }

    /** What is signed for it: never to be taken for a checkpoint, whose second line is a number. */
    static String signed(String origin, String sha256) {
        return FORMAT + "\n" + origin + "\n" + sha256 + "\n";
    }
}
