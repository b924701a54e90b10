package casebook.web.pages.within;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the API answered: its status, and what it said. */
public record Told(int status, Shown body) {

    /** Whether it did what was asked. */
    public boolean good() {
        return status < 400;
    }

    /** What it said, or {@link NotAnswered} with the problem. */
    public Shown orThrow() {
        if (!good()) {
            throw new NotAnswered(this);
        }
        return body;
    }

    /** A line of the problem, if there is one. */
    public @Nullable String said(String member) {
        return body.get(member) instanceof String text ? text : null;
    }

    /** Which fields are wrong, and what they should be. */
    public List<Map<?, ?>> errors() {
        return body.get("errors") instanceof List<?> errors
                ? errors.stream().<Map<?, ?>>map(Map.class::cast).toList()
                : List.of();
    }
}
