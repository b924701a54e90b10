package casebook.shared.query;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** How many agreed to an edition, by class: numbers only. */
public record Coverage(List<InClass> classes) {

    /** One class. */
    public record InClass(@JsonProperty("class") String pupilClass, int acknowledged) {}
}
