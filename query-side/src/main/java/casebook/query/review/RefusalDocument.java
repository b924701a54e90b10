package casebook.query.review;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/** A rule refused something, known by its event. */
record RefusalDocument(@JsonProperty("_id") String id, String rule, Instant recordedAt) {

    static final String COLLECTION = "refusals";
}
