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
            try (Visitor visitor = visitors.atADesk()) {
                visitor.signsInAs(role).opensAllFrom("/");
            }
        });
    }

    @Test
    void a_case_leads_to_pages_that_everybody_can_use(Visitors visitors) {
        String recorded;
        try (Visitor office = visitors.atADesk()) {
            recorded = TheConcern.isRecordedBy(office.signsInAs("office"));
        }
        try (Visitor head = visitors.atADesk()) {
            head.signsInAs("head").opensAllFrom(recorded);
        }
        try (Visitor head = visitors.onAPhone()) {
            head.signsInAs("head").opens(recorded).opens(recorded + "/path").opens(recorded + "/decision");
        }
    }
}
