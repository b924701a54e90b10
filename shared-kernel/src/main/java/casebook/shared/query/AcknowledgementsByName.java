package casebook.shared.query;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;

/** What somebody of a name agreed to, the latest first. Matched by the name alone: it may have been somebody else of that name. */
public record AcknowledgementsByName(List<Item> items) {

    /** An edition that somebody of that name agreed to, and when. */
    public record Item(
            String edition,
            LocalDate on,
            @JsonProperty("class") String pupilClass) {}
}
