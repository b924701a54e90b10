package casebook.web.problem;

import org.jspecify.annotations.Nullable;

/** An exception for the log: where it came from and of which type, without its message, which may quote what was sent. */
final class WithoutWords extends RuntimeException {
    WithoutWords(Throwable thrown) {
        super(thrown.getClass().getName(), cause(thrown));
        setStackTrace(thrown.getStackTrace());
    }

    private static @Nullable Throwable cause(Throwable thrown) {
        Throwable cause = thrown.getCause();
        return cause == null ? null : new WithoutWords(cause);
    }
}
