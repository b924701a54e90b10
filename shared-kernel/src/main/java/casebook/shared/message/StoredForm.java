package casebook.shared.message;

import casebook.shared.seal.Seal;
import casebook.shared.seal.SealedModule;
import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The one JSON mapping of everything that is stored or sent between the sides. Personal text leaves it sealed. */
public final class StoredForm {

    private StoredForm() {}

    /** A mapper that writes ISO-8601 times, leaves out what is absent, and refuses a field it does not know. */
    public static JsonMapper mapper(Seal seal) {
        return builder(seal).build();
    }

    /** Puts these settings on a mapper that somebody else builds, as Axon's serialiser does. */
    public static JsonMapper.Builder on(JsonMapper.Builder mapper, Seal seal) {
        return mapper.addModule(new SealedModule(seal))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL));
    }

    /** The same as {@link #mapper}, open to further settings. */
    public static JsonMapper.Builder builder(Seal seal) {
        return on(JsonMapper.builder(), seal);
    }
}
