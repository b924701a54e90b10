package casebook.web.door;

import casebook.web.ViewsReady;
import casebook.web.WallClock;
import casebook.web.problem.StillRebuilding;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * While the views do not show the whole log after a start, nobody is shown, or decides on, half of it. Should they fall behind later,
 * or have set entries aside, or should the clock be off, every answer says by how much, or how many.
 */
@Component
class WhileViewsRebuild implements HandlerInterceptor {
    private final ObjectProvider<ViewsReady> views;
    private final ObjectProvider<WallClock> clock;

    WhileViewsRebuild(ObjectProvider<ViewsReady> views, ObjectProvider<WallClock> clock) {
        this.views = views;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        views.ifAvailable(WhileViewsRebuild::check);
        views.ifAvailable(there -> {
            tell(ViewsReady.BEHIND, there.behind(), response);
            tell(ViewsReady.SET_ASIDE, there.setAside(), response);
        });
        clock.ifAvailable(wall -> tell(WallClock.OFF, wall.off(), response));
        return true;
    }

    private static void tell(String header, long entries, HttpServletResponse response) {
        if (entries > 0) {
            response.setHeader(header, Long.toString(entries));
        }
    }

    private static void tell(String header, Duration off, HttpServletResponse response) {
        if (!off.isZero()) {
            response.setHeader(header, off.toString());
        }
    }

    private static void check(ViewsReady views) {
        if (!views.ready()) {
            throw new StillRebuilding(views.percent());
        }
    }
}
