package casebook.query.acknowledgements;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How many of a class were asked to sign an edition: both are its key. */
record AskedDocument(@JsonProperty("_id") String id, String edition, String pupilClass, int asked) {

    static final String COLLECTION = "acknowledgementsasked";

    static String id(String edition, String pupilClass) {
        return edition + "/" + pupilClass;
    }
}
