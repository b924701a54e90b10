package casebook.web.pages;

import casebook.web.door.Openings;
import casebook.web.door.ShowsPages;
import casebook.web.door.User;
import casebook.web.pages.within.Api;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where everybody starts: what is there for them, or the way to sign in. */
@Controller
@ShowsPages
class Home {
    /** A page, what it is for, and the operation it asks; whoever that is not open to is not sent there. */
    record Place(String address, String title, String purpose, HttpMethod method, String asks) {}

    private static final List<Place> PLACES = List.of(
            new Place("/incidents", "Cases", "Every case, newest first", HttpMethod.GET, "/api/incidents"),
            new Place(
                    "/concerns/record",
                    "Record a concern",
                    "For somebody who told you",
                    HttpMethod.POST,
                    "/api/incidents"),
            new Place(
                    "/deadlines",
                    "Deadlines",
                    "What is due, as a list and as a calendar",
                    HttpMethod.GET,
                    "/api/deadlines"),
            new Place(
                    "/site-bans",
                    "Who may not be on site",
                    "For the front desk: name, scope and dates",
                    HttpMethod.GET,
                    "/api/site-bans"),
            new Place("/accounts", "Accounts", "Who may sign in, and as what", HttpMethod.GET, "/api/accounts"),
            new Place(
                    "/school",
                    "The school’s settings",
                    "Letterhead, and days for replies",
                    HttpMethod.POST,
                    "/api/school"),
            new Place(
                    "/governors",
                    "For governors",
                    "Numbers and cases, without names",
                    HttpMethod.GET,
                    "/api/governors/overview"),
            new Place(
                    "/reports/policy-review",
                    "Review of the policy",
                    "What it did, in numbers, for the governors’ review",
                    HttpMethod.GET,
                    "/api/reports/policy-review"),
            new Place("/audit", "Audit trail", "Who did what, when and in which role", HttpMethod.GET, "/api/audit"),
            new Place(
                    "/audit/reads",
                    "Who has read what",
                    "Every look at what is confidential",
                    HttpMethod.GET,
                    "/api/audit/reads"),
            new Place(
                    "/audit/integrity",
                    "Whether the record is unaltered",
                    "Checkpoints, the key, and how to check them",
                    HttpMethod.GET,
                    "/api/audit/keys"));

    private final Openings openings;
    private final NeedsNow needs;

    Home(Openings openings, NeedsNow needs) {
        this.openings = openings;
        this.needs = needs;
    }

    @GetMapping("/")
    String home(Model model, HttpServletRequest request, HttpServletResponse response) {
        Optional<User> who = openings.whoAsks();
        who.ifPresent(user -> {
            var exchange = new Api.Exchange(request, response);
            model.addAttribute("needs", needs.of(user, exchange));
            model.addAttribute("notBegun", needs.accountsNotBegun(user, exchange));
            model.addAttribute("places", places().toList());
        });
        return who.isPresent() ? "pages/home" : "pages/welcome";
    }

    private Stream<Place> places() {
        return PLACES.stream().filter(place -> openings.openToWhoAsks(place.method(), place.asks()));
    }
}
