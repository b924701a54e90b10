package casebook.web.door;

import casebook.web.ViewsReady;
import casebook.web.problem.StillRebuilding;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * While the views do not show the whole log after a start, nobody is shown, or decides on, half of it. Should they fall behind later,
 * or have set entries aside, every answer says by how much, or how many.
 */
@Component
class WhileViewsRebuild implements HandlerInterceptor {
    private final ObjectProvider<ViewsReady> views;

    WhileViewsRebuild(ObjectProvider<ViewsReady> views) {
        this.views = views;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        views.ifAvailable(WhileViewsRebuild::check);
        views.ifAvailable(there -> {
            tell(ViewsReady.BEHIND, there.behind(), response);
            tell(ViewsReady.SET_ASIDE, there.setAside(), response);
        });
        return true;
    }

    private static void tell(String header, long entries, HttpServletResponse response) {
        if (entries > 0) {
            response.setHeader(header, Long.toString(entries));
        }
    }

    private static void check(ViewsReady views) {
        if (!views.ready()) {
            throw new StillRebuilding(views.percent());
        }
    }
}
