package casebook.app.browser;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever follows a link comes to a page that everybody can use. */
@ExtendWith(Chromium.class)
class EveryPageIT {

    private static final List<String> ROLES =
            List.of("office", "senior", "head", "dsl", "governor", "chair", "clerk", "dpl", "admin");

    @Test
    void each_role_comes_from_home_to_pages_that_everybody_can_use(Visitors visitors) {
        ROLES.forEach(role -> {
            try (Visitor visitor = visitors.onAPhone()) {
                visitor.signsInAs(role).opensAllFrom("/");
            }
        });
    }

    @Test
    void the_next_edition_of_the_policy_is_prepared_on_pages_that_everybody_can_use(Visitors visitors) {
        try (Visitor senior = visitors.atADesk();
                Visitor head = visitors.onAPhone()) {
            senior.signsInAs("senior")
                    .opens("/policy/2025-01")
                    .follows("Propose a change to N1")
                    .types("How should it read?", "No mockery of anybody.")
                    .presses("Propose this")
                    .sees("Proposed by senior");
            head.signsInAs("head")
                    .opens("/policy/2025-01")
                    .sees("No mockery of anybody.")
                    .opens("/policy/new")
                    .sees("N1 as proposed, by senior")
                    .opens("/policy/2025-01")
                    .presses("Take back what is proposed for N1");
        }
    }

    @Test
    void a_case_leads_to_pages_that_everybody_can_use(Visitors visitors) {
        String recorded;
        try (Visitor office = visitors.atADesk()) {
            recorded = TheConcern.isRecordedBy(office.signsInAs("office"));
        }
        try (Visitor head = visitors.onAPhone()) {
            head.signsInAs("head").opensAllFrom(recorded).opens(recorded + "/path");
        }
        try (Visitor head = visitors.atADesk()) {
            head.signsInAs("head").opens(recorded).opens(recorded + "/path").opens(recorded + "/decision");
        }
    }
}
