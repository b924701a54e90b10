package casebook.web.pages;

import casebook.web.pages.within.Shown;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a policy review's ledger and remarks say to a reader. In templates: {@code @review.beside(...)}. */
@Component("review")
final class ReviewOnPages {
    private static final Map<String, String> BESIDE = Map.of(
            "TOO_FEW", "Too few others to say",
            "ALIKE", "Like most",
            "GRAVER", "Graver than most",
            "MILDER", "Milder than most");

    /** Where a decision stands beside others. */
    public String beside(@Nullable Object compared) {
        return BESIDE.getOrDefault(String.valueOf(compared), "");
    }

    /** Words that staff wrote; of what was erased, or can no longer be read, that it was. */
    public String words(@Nullable Object words) {
        if (words instanceof Shown shown) {
            return shown.get("erased") == null ? "These words can no longer be read" : "These words were erased";
        }
        return words == null ? "" : words.toString();
    }
}
