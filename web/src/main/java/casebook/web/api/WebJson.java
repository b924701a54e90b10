package casebook.web.api;

import casebook.shared.seal.Seal;
import org.springframework.stereotype.Component;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON of the door: strict in what it reads, and opening what is sealed in what it writes. It is not the stored form, and is
 * no bean of the mapper's own type, so that neither is taken for the other.
 */
@Component
public final class WebJson {
    private static final int DEEPEST = 20;
    private static final int LONGEST_NUMBER = 30;
    private static final int LONGEST_NAME = 200;

    private final JsonMapper mapper;

    WebJson(Seal seal) {
        mapper = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(constraints())
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .addModule(new Reading())
                .addModule(new Opening(seal))
                .build();
    }

    /** The mapper of the API. */
    public JsonMapper mapper() {
        return mapper;
    }

    private static StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxNumberLength(LONGEST_NUMBER)
                .maxNameLength(LONGEST_NAME)
                .build();
    }
}
