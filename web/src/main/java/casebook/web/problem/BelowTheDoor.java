package casebook.web.problem;

import casebook.web.api.WebJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * What the server refuses before a request has taken shape, such as a transfer coding it never heard of, is a problem too. Where
 * HTTP would have it that the server lacks something, the client is told that the request cannot be read: nothing is broken here.
 */
final class BelowTheDoor extends ErrorReportValve {
    private final WebJson json;

    BelowTheDoor(WebJson json) {
        this.json = json;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        if (canStillAnswer(response)) {
            write(response);
        }
    }

    private static boolean canStillAnswer(Response response) {
        AtomicBoolean allowed = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
        return allowed.get();
    }

    private void write(Response response) {
        HttpStatus status = status(response.getStatus());
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        try {
            // no path: one that could not be read is not repeated
            response.getOutputStream()
                    .write(json.mapper()
                            .writeValueAsBytes(RequestProblems.byStatus(status).problem()));
            response.finishResponse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpStatus status(int given) {
        return switch (HttpStatus.resolve(given)) {
            case NOT_IMPLEMENTED, HTTP_VERSION_NOT_SUPPORTED -> HttpStatus.BAD_REQUEST;
            case null -> HttpStatus.BAD_REQUEST;
            case HttpStatus known -> known;
        };
    }
}
