package casebook.app.browser;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages behind those that the home page leads to: people, the policy, the calendar and the statutory duties. */
@ExtendWith(Chromium.class)
class RoomsIT {

    @Test
    void the_office_keeps_the_register_of_people(Visitors visitors) {
        for (Visitor office : new Visitor[] {visitors.atADesk(), visitors.onAPhone()}) {
            try (office) {
                office.signsInAs("office")
                        .opens("/people/new")
                        .chooses("A parent")
                        .types("Their name", "Peregrine Invented")
                        .types("How to reach them", "07700 900123, after four")
                        .presses("Put them on the register")
                        .sees("Peregrine Invented")
                        .follows("Put the name or the contact right")
                        .presses("Put it right")
                        .sees("There is a problem");
                office.opens("/people")
                        .types("Name", "Peregrine")
                        .presses("Search")
                        .sees("Parent");
            }
        }
        try (Visitor senior = visitors.atADesk()) {
            senior.signsInAs("senior").opens("/people").follows("Peregrine Invented");
            String somebody = senior.page().url().replaceFirst("^https?://[^/]+", "");
            senior.opensAllFrom(somebody);
        }
    }

    @Test
    void the_policy_is_read_published_and_signed(Visitors visitors) {
        try (Visitor head = visitors.atADesk()) {
            head.signsInAs("head")
                    .opens("/policy/new")
                    .presses("Publish this edition")
                    .sees("There is a problem");
            head.opensAllFrom("/policy/2025-01");
            head.opens("/policy/2025-01/acknowledgements/import");
            head.page()
                    .getByLabel("Which file is it?")
                    .setInputFiles(new FilePayload(
                            "signed.csv",
                            "text/csv",
                            "name,class,date,how\nParent A,Year 4,2025-01-20,PAPER\nParent B,Year 4,20/01/2025,PAPER\n"
                                    .getBytes(StandardCharsets.UTF_8)));
            head.presses("Take this list").sees("1 line was not taken");
        }
        try (Visitor governor = visitors.onAPhone()) {
            governor.signsInAs("governor")
                    .opens("/policy")
                    .opens("/policy/2025-01")
                    .sees("Year 4: 1 has signed");
        }
    }

    @Test
    void the_calendar_is_kept(Visitors visitors) {
        try (Visitor office = visitors.onAPhone()) {
            office.signsInAs("office")
                    .opens("/calendar?year=2030")
                    .opens("/calendar/terms/change?year=2030")
                    .opens("/calendar/closures");
            day(office, "first", LocalDate.of(2030, 11, 29));
            day(office, "last", LocalDate.of(2030, 11, 29));
            office.presses("Close the school");
            office.opens("/calendar?year=2030")
                    .sees("29 November 2030")
                    .presses("Take back the closure 29 November 2030");
        }
    }

    @Test
    void the_data_protection_lead_sees_to_requests_and_breaches(Visitors visitors) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        try (Visitor lead = visitors.atADesk()) {
            lead.signsInAs("dpl").opens("/subject-access-requests/new").types("Who asks?", "Peregrine Invented");
            day(lead, "receivedOn", today);
            lead.presses("Record this").sees("The request is on record");
            lead.opens("/subject-access-requests").follows(dueLink(lead));
            lead.follows("Take two further months")
                    .types("Why is more time needed?", "Many cases")
                    .presses("Take more time")
                    .sees("Many cases");
        }
        try (Visitor lead = visitors.onAPhone()) {
            lead.signsInAs("dpl").opens("/data-breaches/new").types("What happened?", "A phone was lost");
            day(lead, "becameAwareAt", today.minusDays(1));
            lead.page().locator("#becameAwareAt-time").fill("9:00");
            lead.presses("Record this").sees("The breach is on record");
            lead.opens("/data-breaches").sees("left").follows(dueLink(lead));
            lead.follows("It need not be reported")
                    .types("Why is it unlikely to be a risk to anybody?", "It is locked")
                    .presses("Record this")
                    .sees("It is locked");
            lead.opens("/data-breaches?done=true");
        }
    }

    private static String dueLink(Visitor visitor) {
        return visitor.page().locator("tbody th a").first().innerText();
    }

    private static void day(Visitor visitor, String field, LocalDate day) {
        visitor.page().locator("#" + field + "-day").fill(Integer.toString(day.getDayOfMonth()));
        visitor.page().locator("#" + field + "-month").fill(Integer.toString(day.getMonthValue()));
        visitor.page().locator("#" + field + "-year").fill(Integer.toString(day.getYear()));
    }
}
