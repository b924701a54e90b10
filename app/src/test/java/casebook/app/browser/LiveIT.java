package casebook.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people at one case. */
@ExtendWith(Chromium.class)
class LiveIT {

    @Test
    void whoever_has_a_case_open_is_told_that_somebody_else_has_acted(Visitors visitors) {
        try (Visitor office = visitors.atADesk();
                Visitor senior = visitors.atADesk()) {
            String recorded = TheConcern.isRecordedBy(office.signsInAs("office"));
            Locator told = office.opens(recorded + "/contact-attempts")
                    .types("How?", "By telephone")
                    .page()
                    .getByRole(AriaRole.STATUS);
            assertThat(told).isEmpty();
            senior.signsInAs("senior").opens(recorded + "/screening");
            screens(senior, "It is taken on, and looked into");
            assertThat(told).containsText("This case has changed since you opened it: entry 1");
            office.looksOver();
            assertThat(office.page().getByLabel("How?")).hasValue("By telephone");
            told.getByRole(AriaRole.LINK).click();
            office.sees("Concern taken on");
            assertThat(office.page().url()).endsWith("/timeline#entry-1");
            assertThat(told).isEmpty();
        }
    }

    @Test
    void whoever_was_second_sees_what_they_typed_and_what_the_other_recorded(Visitors visitors) {
        try (Visitor senior = visitors.atADesk();
                Visitor head = visitors.withoutScripts()) {
            String recorded = TheConcern.isRecordedBy(senior.signsInAs("senior"));
            senior.opens(recorded + "/screening");
            head.signsInAs("head")
                    .opens(recorded + "/screening")
                    .chooses("It is not taken on")
                    .types("Why?", "The parents have made up");
            screens(senior, "It is taken on, and looked into");
            head.presses("Record this")
                    .sees("Recorded since you opened this form")
                    .sees("Concern taken on")
                    .sees("by senior");
            assertThat(head.page().getByLabel("Why?")).hasValue("The parents have made up");
            assertThat(head.page().getByLabel("It is not taken on")).isChecked();
            assertThat(head.page().url()).endsWith("/screening");
        }
    }

    private static void screens(Visitor visitor, String outcome) {
        visitor.page()
                .getByRole(AriaRole.GROUP)
                .filter(new Locator.FilterOptions().setHasText("Is a child's safety or welfare in question?"))
                .getByLabel("No", new Locator.GetByLabelOptions().setExact(true))
                .check();
        visitor.chooses(outcome).presses("Record this");
    }
}
