package casebook.app.demoyear;

import java.util.List;
import java.util.Map;

/** Who should not decide in the invented year and says so, and who complains of how it was done. */
final class Objections {

    private Objections() {}

    /** The Head is a relative, and the safeguarding lead decides in her place. */
    static InventedCase headStandsBack(InventedCase concern) {
        return concern.after(0)
                .does("head", "conflicts", Map.of("who", "head", "why", "A cousin of the parent", "delegate", "dsl"));
    }

    static InventedCase complained(InventedCase concern) {
        return concern.after(2)
                .does(
                        "office",
                        "complaints",
                        Map.of(
                                "reference", "C-EXAMPLE",
                                "receivedAt", concern.ago(1),
                                "about", "That nobody asked for the other side at once",
                                "stage", "FORMAL"));
    }

    /** Three who knew nothing of it, and one who chairs. */
    static InventedCase heard(InventedCase concern, String outcome) {
        concern.after(3)
                .does(
                        "clerk",
                        "complaints/1/panel",
                        Map.of(
                                "members",
                                List.of(
                                        Map.of("username", "governor", "chairs", true),
                                        Map.of("name", "A governor of the next school"),
                                        Map.of("name", "A governor of the next town"))));
        return concern.after(8)
                .does(
                        "clerk",
                        "complaints/1/outcome",
                        Map.of(
                                "outcome",
                                outcome,
                                "recommendations",
                                "Say within a week who looks into it",
                                "at",
                                concern.ago(0)));
    }
}
