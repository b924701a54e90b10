package casebook.web.pages;

import casebook.web.ViewsReady;
import casebook.web.WallClock;
import casebook.web.door.Openings;
import casebook.web.door.ShowsPages;
import casebook.web.pages.within.NotAnswered;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** What every page shows: who is signed in and until when, what it does not show yet, and whether the clock is off; and instead of one that cannot be shown, why not. */
@ControllerAdvice(annotations = ShowsPages.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Everywhere {
    private final Openings openings;
    private final Clock clock;
    private final ObjectProvider<ViewsReady> views;
    private final ObjectProvider<WallClock> wall;

    Everywhere(Openings openings, Clock clock, ObjectProvider<ViewsReady> views, ObjectProvider<WallClock> wall) {
        this.openings = openings;
        this.clock = clock;
        this.views = views;
        this.wall = wall;
    }

    @ModelAttribute
    void whoIsHere(Model model, HttpServletRequest request) {
        openings.whoAsks().ifPresent(user -> {
            model.addAttribute("who", user.username());
            model.addAttribute("roles", user.roles().stream().sorted().toList());
            HttpSession session = request.getSession();
            Duration idle = Duration.ofSeconds(session.getMaxInactiveInterval());
            model.addAttribute("idleMinutes", idle.toMinutes());
            model.addAttribute("signedOutAt", clock.instant().plus(idle).toString());
        });
    }

    @ModelAttribute
    void whatIsNotShown(Model model) {
        views.ifAvailable(there -> {
            tell("behind", there.behind(), model);
            tell("setAside", there.setAside(), model);
        });
    }

    @ModelAttribute
    void whetherTheClockIsOff(Model model) {
        wall.ifAvailable(there -> {
            Duration off = there.off();
            if (!off.isZero()) {
                model.addAttribute("clockIs", off.isNegative() ? "went back" : "leapt ahead");
                model.addAttribute("clockSays", clock.instant().toString());
            }
        });
    }

    private static void tell(String name, long entries, Model model) {
        if (entries > 0) {
            model.addAttribute(name, entries);
        }
    }

    @ExceptionHandler(NotAnswered.class)
    ModelAndView notAnswered(NotAnswered thrown) {
        ModelAndView page = new ModelAndView("pages/problem");
        page.addObject("problem", thrown.told().body());
        page.setStatus(HttpStatusCode.valueOf(thrown.told().status()));
        return page;
    }
}
