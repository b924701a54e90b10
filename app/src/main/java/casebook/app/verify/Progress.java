package casebook.app.verify;

import java.io.PrintStream;
import java.util.function.LongConsumer;

/** Says now and then how far it is: on one line of a terminal, on lines of their own elsewhere. */
public record Progress(PrintStream out, boolean terminal) implements LongConsumer {

    private static final int ON_TERMINAL = 10_000;
    private static final int ELSEWHERE = 250_000;

    @Override
    public void accept(long events) {
        if (terminal && events % ON_TERMINAL == 0) {
            out.printf("\r%,d events ...", events);
            out.flush();
        } else if (!terminal && events % ELSEWHERE == 0) {
            out.printf("%,d events ...%n", events);
        }
    }

    /** Clears the line of a terminal. */
    public void done() {
        if (terminal) {
            out.print("\r\u001B[K");
        }
    }
}
