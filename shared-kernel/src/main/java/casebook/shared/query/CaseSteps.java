package casebook.shared.query;

import casebook.shared.message.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps of a case in the order of the procedure: which are open to whoever asked, and why the others are not. */
public record CaseSteps(List<Step> steps) {

    /**
     * One step by its command. It is open where {@code why} is null: the case and the person allow it, though its form may still
     * be refused for what is written. {@code numbers} are those of the meetings, warnings, calls and the like, or the versions of
     * the entries, that it is open for; empty where it has none.
     */
    public record Step(
            String command, List<Long> numbers, @Nullable Refusal why) {}
}
