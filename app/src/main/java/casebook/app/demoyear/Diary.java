package casebook.app.demoyear;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** What happens in the year, each thing at its time; of things at one time, the one that was written down first. */
final class Diary {

    private static final int TOLD_EVERY = 50;

    private final List<Page> pages = new ArrayList<>();

    private record Page(Instant at, Consumer<FrontDoor> happens) {}

    void on(Instant at, Consumer<FrontDoor> happens) {
        pages.add(new Page(at, happens));
    }

    int length() {
        return pages.size();
    }

    /** Lives through it. */
    void live(YearClock clock, FrontDoor door, Consumer<String> tell) {
        List<Page> inTime =
                pages.stream().sorted(Comparator.comparing(Page::at)).toList();
        for (int at = 0; at < inTime.size(); at++) {
            Page page = inTime.get(at);
            clock.turnTo(page.at());
            page.happens().accept(door);
            if ((at + 1) % TOLD_EVERY == 0 || at + 1 == inTime.size()) {
                tell.accept("%d of %d things recorded, up to %s".formatted(at + 1, inTime.size(), day(page.at())));
            }
        }
    }

    private static String day(Instant at) {
        return at.toString().substring(0, "2026-01-01".length());
    }
}
