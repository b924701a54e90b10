package casebook.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the people of a school come for, done from its beginning to its end, by nothing but what the pages offer. */
@ExtendWith(Chromium.class)
class JourneysIT {

    @Test
    void a_case_is_walked_from_what_was_raised_to_its_letters(Visitors visitors) {
        try (Visitor office = visitors.atADesk();
                Visitor senior = visitors.onAPhone();
                Visitor head = visitors.withoutScripts()) {
            String recorded = TheWalk.isRecorded(office.signsInAs("office"));
            TheWalk.isEnquiredInto(senior.signsInAs("senior"), recorded);
            TheWalk.isMetAbout(senior, recorded);
            TheWalk.isWeighed(senior, recorded);
            TheWalk.isFound(head.signsInAs("head"), recorded);
            TheWalk.isDecided(head, recorded, "A1: a warning letter", "A5: a ban from the school site");
            TheWalk.isWarned(head, recorded);
            TheWalk.isKeptFromTheSite(head, recorded);
        }
    }

    @Test
    void a_concern_is_taken_on_by_keyboard_alone(Visitors visitors) {
        try (Visitor senior = visitors.atADesk()) {
            String recorded = TheWalk.isRecorded(senior.signsInAs("senior"));
            senior.opens(recorded);
            Keyboard keys = new Keyboard(senior.page());
            keys.tabsTo("Take the concern on, or screen it out").goesOn();
            senior.looksOver();
            keys.tabsTo("Record this").goesOn();
            senior.looksOver().sees("There is a problem");
            assertThat(keys.focused())
                    .as("where the keyboard is after a mistake")
                    .contains("There is a problem");
            keys.tabsTo("Choose whether the concern is taken on").press("Enter");
            keys.press("Space");
            keys.press("Shift+Tab");
            keys.press("Space");
            keys.tabsTo("Record this").goesOn();
            senior.looksOver().sees("The screening is on record.");
        }
    }

    @Test
    void a_governor_has_five_minutes_before_the_meeting(Visitors visitors) {
        try (Visitor governor = visitors.onAPhone()) {
            governor.signsInAs("governor").takes("For governors");
            assertThat(governor.page().content()).doesNotContain("Invented Parent", "Quillfeather");
        }
    }

    @Test
    void a_case_is_found_by_words_which_no_address_holds(Visitors visitors) {
        try (Visitor office = visitors.atADesk()) {
            TheWalk.isRecorded(office.signsInAs("office"));
            office.opens("/incidents")
                    .types("Name, reference or words", "Invented useless")
                    .presses("Search")
                    .sees("Year 4");
            assertThat(office.page().url()).endsWith("/incidents/search");
            office.types("Name, reference or words", "Quillfeather")
                    .presses("Search")
                    .sees("No case is like that.");
        }
    }
}
