package casebook.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever a case offers somebody as a step, at each stage of it, opens a page that has something to send. */
@ExtendWith(Chromium.class)
class StepsIT {
    private static final String STEPS = ".casebook-steps a[href]";
    private static final String AN_ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final Set<String> lookedOver = new HashSet<>();

    @Test
    void every_step_that_is_offered_opens(Visitors visitors) {
        try (Visitor office = visitors.atADesk();
                Visitor senior = visitors.atADesk();
                Visitor head = visitors.atADesk()) {
            office.signsInAs("office");
            senior.signsInAs("senior");
            head.signsInAs("head");
            List<Visitor> all = List.of(office, senior, head);
            String recorded = TheWalk.isRecorded(office);
            opensEachStep(recorded, all);
            TheWalk.isEnquiredInto(senior, recorded);
            TheWalk.isMetAbout(senior, recorded);
            opensEachStep(recorded, all);
            TheWalk.isWeighed(senior, recorded);
            TheWalk.isFound(head, recorded);
            opensEachStep(recorded, all);
            TheWalk.isDecided(head, recorded, "A1: a warning letter", "A5: a ban from the school site");
            opensEachStep(recorded, all);
            TheWalk.isWarned(head, recorded);
            TheWalk.isKeptFromTheSite(head, recorded);
            opensEachStep(recorded, all);
        }
        assertThat(lookedOver).as("steps that were offered").hasSizeGreaterThan(25);
    }

    private void opensEachStep(String recorded, List<Visitor> all) {
        all.forEach(visitor -> {
            visitor.opens(recorded);
            visitor.page().locator(STEPS).all().stream()
                    .map(link -> link.getAttribute("href"))
                    .distinct()
                    .toList()
                    .forEach(step -> opens(step, visitor));
        });
    }

    private void opens(String step, Visitor visitor) {
        Response answer = Objects.requireNonNull(visitor.page().navigate(step));
        assertThat(answer.status()).as(step).isEqualTo(200);
        Locator sends = visitor.page().locator("main form[method=post] button[type=submit], main .govuk-task-list");
        assertThat(sends.count()).as(step + " has something to send").isPositive();
        if (lookedOver.add(step.replaceAll(AN_ID, "").replaceAll("\\d+", ""))) {
            visitor.looksOver();
        }
    }
}
