package casebook.web.problem;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the server itself refuses, such as an address that cannot be read, is a problem in the same form. */
@RestController
@Hidden
class ErrorDoor implements ErrorController {
    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        Object status = Objects.requireNonNullElse(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE), 404);
        Object path = Objects.requireNonNullElse(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), "");
        return Problems.respond(
                RequestProblems.byStatus(HttpStatusCode.valueOf((Integer) status)), path.toString(), request);
    }
}
