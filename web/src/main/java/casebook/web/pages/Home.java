package casebook.web.pages;

import casebook.shared.people.Role;
import casebook.web.door.Openings;
import casebook.web.door.ShowsPages;
import casebook.web.door.User;
import casebook.web.pages.within.Api;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where everybody starts: what is there for them, or the way to sign in. */
@Controller
@ShowsPages
class Home {
    private static final String PACE = "/api/reports/pace";
    private static final Set<Role> GOVERNORS = Set.of(Role.GOVERNOR, Role.CHAIR, Role.CLERK);

    private final Openings openings;
    private final NeedsNow needs;
    private final Api api;

    Home(Openings openings, NeedsNow needs, Api api) {
        this.openings = openings;
        this.needs = needs;
        this.api = api;
    }

    @GetMapping("/")
    String home(Model model, HttpServletRequest request, HttpServletResponse response) {
        Optional<User> who = openings.whoAsks();
        who.ifPresent(user -> {
            var exchange = new Api.Exchange(request, response);
            model.addAttribute("needs", needs.of(user, exchange));
            model.addAttribute("notBegun", needs.accountsNotBegun(user, exchange));
            model.addAttribute("meets", !Collections.disjoint(user.roles(), GOVERNORS));
            model.addAttribute("places", places().toList());
            if (openings.openToWhoAsks(HttpMethod.GET, PACE)) {
                model.addAttribute("pace", api.read(exchange, PACE, Map.of()).each("halfTerms"));
            }
        });
        return who.isPresent() ? "pages/home" : "pages/welcome";
    }

    private Stream<Place> places() {
        return Place.ALL.stream().filter(place -> openings.openToWhoAsks(place.method(), place.asks()));
    }
}
