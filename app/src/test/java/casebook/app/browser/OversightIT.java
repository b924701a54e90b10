package casebook.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What those do who look after the school and its record: the Chair, the clerk, governors and the data protection lead. */
@ExtendWith(Chromium.class)
class OversightIT {
    @Test
    void a_ban_waits_for_the_chair_and_then_for_nobody(Visitors visitors) throws IOException {
        theChairConfirms(visitors, "Yes");
        try {
            isConfirmedByTheChair(visitors);
        } finally {
            theChairConfirms(visitors, "No");
        }
    }

    private static void isConfirmedByTheChair(Visitors visitors) throws IOException {
        String recorded = banned(visitors);
        try (Visitor chair = visitors.onAPhone()) {
            chair.signsInAs("chair").opens("/").sees("Bans for you to confirm");
            chair.page()
                    .locator("a[href='" + recorded + "/site-ban/chair-confirmation']")
                    .click();
            chair.looksOver()
                    .sees("It was on two days")
                    .presses("Record this")
                    .sees("Give your reasons")
                    .types("Why do you confirm it?", "The parent was heard")
                    .presses("Record this")
                    .sees("You have confirmed the ban.");
        }
        try (Visitor office = visitors.atADesk()) {
            Page register = office.signsInAs("office").opens("/site-bans").page();
            office.sees("Invented Parent").sees("The grounds, in school hours");
            PrintIT.isGoodOnPaper(register);
        }
    }

    private static String banned(Visitors visitors) {
        try (Visitor office = visitors.atADesk();
                Visitor senior = visitors.atADesk();
                Visitor head = visitors.atADesk()) {
            String recorded = TheWalk.isRecorded(office.signsInAs("office"));
            TheWalk.isEnquiredInto(senior.signsInAs("senior"), recorded);
            TheWalk.isWeighed(senior, recorded);
            TheWalk.isFound(head.signsInAs("head"), recorded);
            TheWalk.isDecided(head, recorded, "A5: a ban from the school site");
            TheWalk.isKeptFromTheSite(head, recorded);
            TheWalk.isBanned(office, head, recorded);
            return recorded;
        }
    }

    private static void theChairConfirms(Visitors visitors, String yesOrNo) {
        try (Visitor admin = visitors.atADesk()) {
            admin.signsInAs("admin")
                    .opens("/school/settings")
                    .answers("Does the Chair of governors confirm bans?", yesOrNo)
                    .presses("Save these settings")
                    .sees("The settings are saved.");
        }
    }

    @Test
    void a_panel_is_appointed_and_what_it_found_is_on_record(Visitors visitors) {
        String recorded;
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        try (Visitor office = visitors.atADesk()) {
            recorded = TheConcern.isRecordedBy(office.signsInAs("office"));
            office.opens(recorded)
                    .takes("Link a complaint to this case")
                    .types("Its reference in the complaints procedure", "C 7")
                    .types("When did it reach the school?", today, "0:00")
                    .types("What is it about?", "That nobody listened")
                    .chooses("Before a panel of governors")
                    .presses("Record this")
                    .sees("The complaint is linked to this case.");
        }
        try (Visitor clerk = visitors.atADesk()) {
            clerk.signsInAs("clerk").opens("/").sees("Panels to appoint");
            clerk.page()
                    .locator("a[href='" + recorded + "/complaints/1/panel']")
                    .click();
            clerk.looksOver().presses("Appoint this panel").sees("There is a problem");
            Page page = clerk.page();
            page.locator("#members-0-username").fill("chair");
            page.locator("#members-0-chairs").check();
            page.locator("#members-1-name").fill("Invented Person One");
            page.locator("#members-2-name").fill("Invented Person Two");
            clerk.presses("Appoint this panel").opens("/").sees("Panels that are appointed");
            page.locator("a[href='" + recorded + "/complaints/1/outcome']").click();
            clerk.looksOver()
                    .chooses("It is upheld in part")
                    .types("When did they decide?", today, "0:00")
                    .presses("Record this")
                    .sees("What needs you now");
        }
    }

    @Test
    void a_case_is_held_and_let_go_and_erased_by_two_people(Visitors visitors) {
        String recorded;
        try (Visitor senior = visitors.atADesk()) {
            recorded = TheConcern.isRecordedBy(senior.signsInAs("senior"));
            senior.takes("Take the concern on, or screen it out")
                    .answers("Is a child's safety or welfare in question?", "No")
                    .chooses("It is not taken on")
                    .types("Why?", "Lawful criticism")
                    .presses("Record this")
                    .sees("The screening is on record.");
        }
        String kept = recorded + "/retention";
        try (Visitor lead = visitors.atADesk()) {
            lead.signsInAs("dpl")
                    .opens(kept)
                    .follows("Keep it from being erased")
                    .types("Why is it kept?", "A claim may come")
                    .presses("Keep it")
                    .opens(kept)
                    .sees("A claim may come")
                    .follows("Release hold 1")
                    .types("Why is it not needed any more?", "No claim came")
                    .presses("Release it")
                    .opens(kept)
                    .follows("Ask that it be erased")
                    .chooses("Somebody has the right to have it erased")
                    .types("Why?", "They asked us to")
                    .presses("Ask for it")
                    .opens(kept)
                    .sees("A second person orders it.");
        }
        try (Visitor head = visitors.atADesk()) {
            head.signsInAs("head")
                    .opens("/")
                    .sees("Cases that somebody asks to erase")
                    .opens(kept);
            String reference = head.page().locator("h1").innerText().replaceAll("[^0-9-]", "");
            head.presses("Erase this case")
                    .types("Type the reference of this case", "not this one")
                    .presses("Erase this case for good")
                    .sees("There is a problem")
                    .types("Type the reference of this case", reference)
                    .presses("Erase this case for good");
            assertThat(head.page().content()).doesNotContain("useless");
        }
    }
}
