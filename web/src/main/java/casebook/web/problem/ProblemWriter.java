package casebook.web.problem;

import casebook.web.api.WebJson;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Writes a problem where no controller was reached. */
@Component
public final class ProblemWriter {
    private final WebJson json;

    ProblemWriter(WebJson json) {
        this.json = json;
    }

    /** Answers with the problem of this status; a browser gets the page for it. */
    public void write(HttpStatus status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Browsers.asks(request)) {
            response.sendError(status.value());
            return;
        }
        if (status == HttpStatus.UNAUTHORIZED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        Answered answered = RequestProblems.byStatus(status);
        answered.headers().forEach((name, values) -> response.setHeader(name, values.getFirst()));
        write(answered.problem(), request, response);
    }

    /** Answers with the problem that this is. */
    public void write(RuntimeException thrown, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        write(ProblemTable.answer(thrown).orElseThrow(() -> thrown).problem(), request, response);
    }

    private void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.mapper().writeValue(response.getOutputStream(), problem.at(request.getRequestURI()));
    }
}
