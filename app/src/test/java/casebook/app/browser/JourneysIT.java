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
        String recorded;
        try (Visitor office = visitors.atADesk()) {
            recorded = TheWalk.isRecorded(office.signsInAs("office"));
        }
        try (Visitor governor = visitors.onAPhone()) {
            governor.signsInAs("governor")
                    .opens("/")
                    .sees("For the next meeting")
                    .follows("See the overview")
                    .sees("Nothing here says who anybody is.");
            namesNobody(governor);
            governor.follows("Audit trail").sees("Who did what, when and in which role");
            namesNobody(governor);
            governor.follows("Who has read what");
            namesNobody(governor);
            governor.opens("/governors").follows("Whether the record is unaltered");
            namesNobody(governor);
            governor.opens("/policy").opens("/policy/2025-01");
            governor.page().navigate(recorded);
            governor.looksOver().sees("There is no such thing, or it is not yours to know of.");
        }
    }

    private static void namesNobody(Visitor governor) {
        assertThat(governor.page().content()).doesNotContain("Invented Parent", "Quillfeather", "useless");
    }

    @Test
    void a_list_is_sorted_by_the_heads_of_its_columns_with_scripts_and_without(Visitors visitors) {
        for (Visitor office : new Visitor[] {visitors.atADesk(), visitors.onAPhone(), visitors.withoutScripts()}) {
            try (office) {
                TheConcern.isRecordedBy(office.signsInAs("office"));
                office.opens("/incidents?status=REPORTED").follows("Group").sees("Sorted by group, A to Z.");
                assertThat(office.page().url()).endsWith("/incidents?status=REPORTED&sort=group");
                office.follows("Group").sees("Sorted by group, Z to A.");
                office.types("Name, reference or words", "useless").presses("Search");
                office.presses("Reported").sees("oldest first");
                assertThat(office.page().url()).endsWith("/incidents/search");
                office.opens("/deadlines").opens("/site-bans?sort=-from");
            }
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
