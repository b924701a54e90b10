package casebook.web.problem;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** The kinds of problem there are, each with its status and a stable address. */
enum Kind {
    INVALID(HttpStatus.BAD_REQUEST, "The request cannot be read"),
    SIGN_IN(HttpStatus.UNAUTHORIZED, "Sign in first"),
    CODE(HttpStatus.UNAUTHORIZED, "A code of the second factor is needed"),
    NOT_YOURS(HttpStatus.FORBIDDEN, "Not yours to do"),
    ABSENT(HttpStatus.NOT_FOUND, "There is no such thing, or it is not yours to know of"),
    METHOD(HttpStatus.METHOD_NOT_ALLOWED, "Not done with this method"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "There is no such form of it"),
    STATE(HttpStatus.CONFLICT, "The case is not at that step"),
    FIRST_START(HttpStatus.CONFLICT, "Casebook awaits its first administrator"),
    CONCURRENT(HttpStatus.CONFLICT, "Others were writing to this case at the same time"),
    AWAY(HttpStatus.SERVICE_UNAVAILABLE, "The records cannot be reached"),
    ERASED(HttpStatus.GONE, "Erased"),
    VERSION(HttpStatus.PRECONDITION_FAILED, "Somebody else was first"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "Too large"),
    MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Not in this form"),
    RULE(HttpStatus.UNPROCESSABLE_CONTENT, "A rule of the procedure refuses it"),
    TOO_MANY(HttpStatus.TOO_MANY_REQUESTS, "Too many tries"),
    FAULT(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong here"),
    REBUILDING(HttpStatus.SERVICE_UNAVAILABLE, "The views are being rebuilt"),
    VIEWS_AWAY(HttpStatus.SERVICE_UNAVAILABLE, "What is on record cannot be shown just now");

    private final HttpStatus status;
    private final String title;

    Kind(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    HttpStatus status() {
        return status;
    }

    String title() {
        return title;
    }

    String uri() {
        return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
