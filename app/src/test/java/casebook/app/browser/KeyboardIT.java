package casebook.app.browser;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What each role comes for, from the home page on and by keyboard alone. A senior leader's is in {@link JourneysIT}. */
@ExtendWith(Chromium.class)
class KeyboardIT {

    @Test
    void the_office_records_a_concern(Visitors visitors) {
        try (Visitor office = visitors.atADesk()) {
            Keyboard keys = atHome(office, "office");
            keys.tabsTo("Record a concern").goesOn();
            office.looksOver();
            keys.chooses("Which kind of group was it?", "A class")
                    .types("Which one?", "Year 4")
                    .types("What happened?", "Two messages call the class teacher useless")
                    .chooses("How does whoever told you wish to be treated?", "Openly")
                    .tabsTo("Record this concern")
                    .goesOn();
            office.looksOver().sees("Your receipt");
        }
    }

    @Test
    void a_parent_raises_a_concern(Visitors visitors) {
        try (Visitor parent = visitors.atADesk()) {
            parent.opens("/concerns/new");
            new Keyboard(parent.page())
                    .chooses("Which kind of group was it?", "The PTA")
                    .types("Which one?", "Summer fair")
                    .types("What happened?", "Somebody was sworn at")
                    .chooses("How do you wish to be treated?", "Anonymously: the name is not kept")
                    .tabsTo("Raise this concern")
                    .goesOn();
            parent.looksOver().sees("Your receipt");
        }
    }

    @Test
    void the_head_finds_and_decides(Visitors visitors) {
        String recorded;
        try (Visitor senior = visitors.atADesk()) {
            recorded = TheWalk.isRecorded(senior.signsInAs("senior"));
            TheWalk.isEnquiredInto(senior, recorded);
            TheWalk.isWeighed(senior, recorded);
        }
        try (Visitor head = visitors.atADesk()) {
            head.signsInAs("head").opens(recorded);
            Keyboard keys = new Keyboard(head.page());
            keys.tabsTo("Record what was found").goesOn();
            head.looksOver();
            keys.chooses("Was N1 broken?", "Yes, it was broken")
                    .types("Why? (N1)", "The words are disrespectful")
                    .tabsTo("Record this")
                    .goesOn();
            head.looksOver().sees("The finding is on record.");
            keys.tabsTo("Response").goesOn();
            head.looksOver();
            keys.ticks("A1: a warning letter")
                    .types("Why this, and nothing milder?", "A word did not help")
                    .tabsTo("Record this")
                    .goesOn();
            head.looksOver().sees("The decision is on record.");
        }
    }

    @Test
    void a_governor_reads_numbers_the_trail_and_whether_the_record_is_unaltered(Visitors visitors) {
        try (Visitor governor = visitors.atADesk()) {
            Keyboard keys = atHome(governor, "governor");
            keys.tabsTo("See the overview").goesOn();
            governor.looksOver().sees("Nothing here says who anybody is.");
            keys.tabsTo("Audit trail").goesOn();
            governor.looksOver().sees("Who did what, when and in which role");
            keys.tabsTo("Whether the record is unaltered").goesOn();
            governor.looksOver();
        }
    }

    @Test
    void the_data_protection_lead_records_a_request(Visitors visitors) {
        try (Visitor lead = visitors.atADesk()) {
            Keyboard keys = atHome(lead, "dpl");
            keys.tabsTo("Somebody asks what is held about them").goesOn();
            lead.looksOver();
            keys.types("When did it reach the school?", LocalDate.now(ZoneId.of("Europe/London")))
                    .types("Who asks?", "Peregrine Invented")
                    .tabsTo("Record this")
                    .goesOn();
            lead.looksOver().sees("The request is on record.");
        }
    }

    @Test
    void an_administrator_opens_an_account(Visitors visitors) {
        try (Visitor admin = visitors.atADesk()) {
            Keyboard keys = atHome(admin, "admin");
            keys.tabsTo("Accounts").goesOn();
            admin.looksOver();
            keys.tabsTo("Open an account").goesOn();
            admin.looksOver();
            keys.types("Their name", "Invented Keys")
                    .types("Username", "by.keyboard")
                    .ticks("School office")
                    .tabsTo("Open the account")
                    .goesOn();
            admin.looksOver().sees("One-time password");
        }
    }

    private static Keyboard atHome(Visitor visitor, String username) {
        visitor.signsInAs(username).opens("/");
        return new Keyboard(visitor.page());
    }
}
