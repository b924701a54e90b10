package casebook.app.story;

import java.util.List;

/** What hangs at the front desk. */
final class Boards {

    private Boards() {}

    /** What is due on this case. */
    static List<String> due(Case one) {
        return one.school().office().reads("/api/deadlines?limit=200").isDone().items().stream()
                .filter(item -> item.path("reference").asString().equals(one.reference()))
                .map(item -> item.path("kind").asString())
                .toList();
    }

    /** How the register of bans shows this case; empty when it does not. */
    static List<String> banned(Case one) {
        return one.school().office().reads("/api/site-bans").isDone().items().stream()
                .filter(item -> item.path("reference").asString().equals(one.reference()))
                .map(item ->
                        item.path("state").asString() + " " + item.path("name").asString())
                .toList();
    }
}
