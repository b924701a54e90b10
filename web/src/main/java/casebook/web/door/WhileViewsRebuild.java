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
 * every answer says by how much.
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
        views.ifAvailable(there -> tell(there.behind(), response));
        return true;
    }

    private static void tell(long behind, HttpServletResponse response) {
        if (behind > 0) {
            response.setHeader(ViewsReady.BEHIND, Long.toString(behind));
        }
    }

    private static void check(ViewsReady views) {
        if (!views.ready()) {
            throw new StillRebuilding(views.percent());
        }
    }
}
