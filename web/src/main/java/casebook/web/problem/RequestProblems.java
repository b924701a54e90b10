package casebook.web.problem;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindingResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** What is wrong with a request before anybody looked at what it asks. */
final class RequestProblems {
    private RequestProblems() {}

    static Optional<Answered> answer(Throwable thrown) {
        return Optional.ofNullable(
                switch (thrown) {
                    case HttpMessageNotReadableException e -> Answered.invalid(Unreadable.errors(e));
                    case MethodArgumentNotValidException e -> Answered.invalid(errors(e.getBindingResult()));
                    case HandlerMethodValidationException e -> Answered.invalid(errors(e));
                    case MethodArgumentTypeMismatchException e -> mismatch(e);
                    case MissingServletRequestPartException e -> needed(e.getRequestPartName());
                    case MissingRequestValueException e -> needed("");
                    case MaxUploadSizeExceededException e -> Answered.of(Kind.TOO_LARGE, "A file may have 20 MB.");
                    case MultipartException e ->
                        Answered.invalid(List.of(new Problem.FieldError("", "is a multipart form")));
                    case ErrorResponse e -> byStatus(e);
                    default -> null;
                });
    }

    private static List<Problem.FieldError> errors(BindingResult result) {
        return result.getFieldErrors().stream()
                .map(e -> new Problem.FieldError(
                        JsonNames.of(result.getTarget(), e.getField()), String.valueOf(e.getDefaultMessage())))
                .toList();
    }

    private static List<Problem.FieldError> errors(HandlerMethodValidationException e) {
        return e.getParameterValidationResults().stream()
                .flatMap(parameter -> parameter.getResolvableErrors().stream()
                        .map(error -> new Problem.FieldError(
                                error instanceof org.springframework.validation.FieldError field
                                        ? JsonNames.of(parameter.getArgument(), field.getField())
                                        : Objects.toString(
                                                parameter.getMethodParameter().getParameterName(), ""),
                                String.valueOf(error.getDefaultMessage()))))
                .toList();
    }

    // an id in a path that is none names nothing; in a query it is a mistake
    private static Answered mismatch(MethodArgumentTypeMismatchException e) {
        return e.getParameter().hasParameterAnnotation(PathVariable.class)
                ? Answered.of(Kind.ABSENT, "There is no such thing, or it is not yours to know of.")
                : Answered.invalid(List.of(new Problem.FieldError(e.getName(), Unreadable.form(e.getRequiredType()))));
    }

    private static Answered needed(String field) {
        return Answered.invalid(List.of(new Problem.FieldError(field, "is needed")));
    }

    private static Answered byStatus(ErrorResponse e) {
        Answered answered = byStatus(e.getStatusCode());
        e.getHeaders().forEach((name, values) -> answered.headers().addAll(name, values));
        return answered;
    }

    static Answered byStatus(HttpStatusCode status) {
        return switch (HttpStatus.resolve(status.value())) {
            case UNAUTHORIZED -> Answered.of(Kind.SIGN_IN, "Sign in first.");
            case FORBIDDEN -> Answered.of(Kind.NOT_YOURS, "This is not open to you.");
            case NOT_FOUND -> Answered.of(Kind.ABSENT, "There is no such thing, or it is not yours to know of.");
            case METHOD_NOT_ALLOWED -> Answered.of(Kind.METHOD, "This address has other methods: see Allow.");
            case NOT_ACCEPTABLE -> Answered.of(Kind.NOT_ACCEPTABLE, "Ask for application/json.");
            case CONTENT_TOO_LARGE -> Answered.of(Kind.TOO_LARGE, "A body may have 1 MB, a file 20 MB.");
            case UNSUPPORTED_MEDIA_TYPE ->
                Answered.of(Kind.MEDIA_TYPE, "Send application/json, and evidence as a multipart form.");
            case SERVICE_UNAVAILABLE ->
                Answered.of(Kind.AWAY, "Try again soon: under the same Idempotency-Key it is done once.")
                        .with(HttpHeaders.RETRY_AFTER, "5");
            case null, default ->
                status.is4xxClientError()
                        ? Answered.of(Kind.INVALID, "The request cannot be read.")
                        : Answered.of(
                                Kind.FAULT, "It was nothing that you did. Quote the correlation when you report it.");
        };
    }
}
