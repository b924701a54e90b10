package casebook.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.ModelAndView;

/** Answers whatever went wrong as a problem. What nobody foresaw is logged under the request's number, without the request. */
@RestControllerAdvice
class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler(Exception.class)
    Object on(Exception thrown, HttpServletRequest request) {
        Answered answered = ProblemTable.answer(thrown).orElseGet(() -> fault(thrown));
        return respond(answered, request.getRequestURI(), request);
    }

    private Answered fault(Exception thrown) {
        String correlation = RequestNumber.current();
        LOG.error("Fault {}", correlation, new WithoutWords(thrown));
        Answered answered = RequestProblems.byStatus(HttpStatus.INTERNAL_SERVER_ERROR);
        return new Answered(answered.problem().correlatedBy(correlation), answered.headers());
    }

    static Object respond(Answered answered, String path, HttpServletRequest request) {
        Problem problem = answered.problem().at(path);
        if (Browsers.asks(request)) {
            return new ModelAndView(
                    "pages/problem", Map.of("problem", problem), HttpStatusCode.valueOf(problem.status()));
        }
        return ResponseEntity.status(problem.status())
                .headers(answered.headers())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
