package casebook.web.pages;

import casebook.web.door.Openings;
import casebook.web.door.ShowsPages;
import java.util.List;
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
                    "/concerns/new",
                    "Record a concern",
                    "For somebody who told you",
                    HttpMethod.POST,
                    "/api/incidents"),
            new Place(
                    "/governors",
                    "For governors",
                    "Numbers and cases, without names",
                    HttpMethod.GET,
                    "/api/governors/overview"),
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

    Home(Openings openings) {
        this.openings = openings;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("places", places().toList());
        return openings.whoAsks().isPresent() ? "pages/home" : "pages/welcome";
    }

    private Stream<Place> places() {
        return PLACES.stream().filter(place -> openings.openToWhoAsks(place.method(), place.asks()));
    }
}
